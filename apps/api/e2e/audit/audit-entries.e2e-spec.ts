import { AuditLog } from '../../src/audit/audit-log.service.js';
import { useBoardServer } from '../board/use-board-server.js';
import { WORLD } from '../board/board-world.js';

const server = useBoardServer();
const FIELDS = '{ seq at actor action subject details { name value } hash }';

/** Who may not read the log. */
const OTHERS = [null, 'contractor', `trust:${WORLD.trust.code}`, `system:${WORLD.system}`, `region:${WORLD.region}`];

interface Entry {
  readonly seq: string;
  readonly actor: string;
  readonly action: string;
  readonly details: { name: string; value: string }[];
}

const ask = async (viewer: string | null, args: string) => {
  const { data, errors } = await server.ask<{ auditEntries: Entry[] } | null>(viewer, `{ auditEntries${args} ${FIELDS} }`);
  return errors ? errors.map(({ extensions }) => extensions.code).join() : (data?.auditEntries ?? []);
};
const entries = async (args: string): Promise<Entry[]> => {
  const found = await ask('administrator', args);
  if (typeof found === 'string') throw new Error(found);
  return found;
};

describe('the audit log', () => {
  beforeAll(async () => {
    for (const viewer of ['administrator', ...OTHERS]) await ask(viewer, '(first: 1)');
    const log = server.app.get(AuditLog);
    for (const actor of ['one', 'another'])
      for (let i = 0; i < 60; i++) {
        const action = i % 2 === 0 ? 'export' : 'import';
        await log.record({ actor, action, subject: `file:${i}`, details: { i, none: null } });
      }
  });

  it.each(OTHERS)('is refused to %p', async (viewer) => {
    expect(await ask(viewer, '(first: 1)')).toBe('FORBIDDEN');
  });

  it('is read by an administrator, newest first, page by page', async () => {
    const page = await entries('');
    expect(page).toHaveLength(50);
    expect(page[0]).toMatchObject({
      actor: 'another',
      action: 'IMPORT',
      subject: 'file:59',
      details: [
        { name: 'i', value: '59' },
        { name: 'none', value: 'null' },
      ],
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/) as string,
    });
    const last = Number(page.at(-1)?.seq);
    const next = await entries(`(before: "${last}", first: 100)`);
    expect(next[0]?.seq).toBe(String(last - 1));
    expect(new Set([...page, ...next].map(({ seq }) => seq)).size).toBe(page.length + next.length);
  });

  it('can be asked for an action and for who did it', async () => {
    const found = await entries('(action: EXPORT, actor: "one", first: 100)');
    expect(found).toHaveLength(30);
    expect(new Set(found.map(({ action, actor }) => `${action} ${actor}`))).toEqual(new Set(['EXPORT one']));
  });

  it.each(['(first: 101)', '(first: 0)', '(before: "x")', '(before: "99999999999999999999")'])(
    'refuses what cannot be a page: %s',
    async (args) => {
      expect(await ask('administrator', args)).toBe('BAD_REQUEST');
    },
  );
});
