import { DataSource } from 'typeorm';
import { ANYONE, type Viewer } from '../../src/access/viewer.js';
import { AuditLog } from '../../src/audit/audit-log.service.js';
import { RoundsRepository } from '../../src/frameworks/rounds.repository.js';
import { ReleasesService } from '../../src/releases/releases.service.js';
import { ImportsService } from '../../src/submissions/imports.service.js';
import { ADMINISTRATOR, useServer } from '../harness/use-server.js';
import { newEntries } from './new-entries.js';

const server = useServer();
const ROUND = 'board-2026';
const HEAD = ['ods_code', 'role', 'board_size'].concat(
  ['outcomes', 'risk', 'assurance', 'advocacy', 'ownership', 'prioritisation', 'users', 'culture'].flatMap((theme) =>
    [1, 2, 3].map((i) => `${theme}_${i}`),
  ),
);
const as = (id: string, permission: 'contractor' | 'trust_lead', ...trusts: string[]): Viewer => ({
  ...ANYONE,
  id,
  permissions: new Set(['public', permission] as const),
  trusts,
  leads: trusts,
  key: id,
});

const query = <Row>(sql: string) => server.app.get(DataSource).query<Row[]>(sql);
const during = (work: () => Promise<unknown>) => newEntries(server.app.get(DataSource), work);
const answersOf = (code: string) => {
  const rows = ['executive', 'non-executive'].map((role) => [code, role, '9', ...HEAD.slice(3).map(() => '4')]);
  return { name: 'answers.csv', bytes: Buffer.from([HEAD, ...rows].map((row) => row.join()).join('\n')) };
};
const open = (id: string) =>
  server.app.get(RoundsRepository).open({
    id,
    name: id,
    shortName: id,
    frameworkVersion: 'board-2026',
    series: id,
    label: '2026',
    asAt: '2026-03-31',
  });

async function mutate(mutation: string, variables: object): Promise<void> {
  const { errors } = await server.query(mutation, variables);
  expect(errors).toBeUndefined();
}
const importResponses = (id: string, commit: boolean) =>
  mutate(
    `mutation ($id: ID!, $round: ID!, $commit: Boolean!) { importResponses(id: $id, round: $round, commit: $commit) { __typename } }`,
    { id, round: ROUND, commit },
  );
const signOff = () =>
  mutate(`mutation { signOffSubmission(round: "${ROUND}", organisation: "RJR", director: "A Director") { __typename } }`, {});

describe('changes', () => {
  let file: string;

  it('of rounds that ship are those of the service', async () => {
    const rows = await query<{ entry: string }>(
      `SELECT concat_ws(' ', actor, action, split_part(subject, ':', 1)) AS entry FROM audit_entry
       WHERE subject LIKE '%@dma-2025' OR subject = 'round:dma-2025' ORDER BY seq`,
    );
    expect(rows.map(({ entry }) => entry)).toEqual([
      'boardmark import import',
      'boardmark import import',
      'boardmark round_closed round',
      'boardmark release_confirmed round',
    ]);
    expect(await during(() => server.app.get(ReleasesService).close('dma-2025'))).toEqual([]);
  });

  it('are recorded when a round is opened', async () => {
    expect(await during(() => open(ROUND))).toEqual([`command line round_opened round:${ROUND}`]);
  });

  it('are none while answers are uploaded and checked', async () => {
    server.viewer = as('contractor', 'contractor');
    const work = async () => {
      const { bytes, name } = answersOf('RJR');
      ({ id: file } = await server.app.get(ImportsService).keepUpload(name, bytes, 'contractor'));
      await importResponses(file, false);
    };
    expect(await during(work)).toEqual([]);
  });

  it('are recorded once when answers are stored, and tell nothing of who answered what', async () => {
    server.viewer = as('contractor', 'contractor');
    expect(await during(() => importResponses(file, true))).toEqual([`contractor import import:${file}@${ROUND}`]);
    expect(await during(() => importResponses(file, true))).toEqual([]);
    const [entry] = await query<{ details: object }>('SELECT details FROM audit_entry ORDER BY seq DESC LIMIT 1');
    expect(entry?.details).toEqual({ contents: 'responses', nRows: 2, nSubmissions: 1 });
  });

  it('by who answers for a trust are recorded in its name, once', async () => {
    server.viewer = as('trust:RJR', 'trust_lead', 'RJR');
    expect(await during(signOff)).toEqual([`trust:RJR sign_off submission:RJR@${ROUND}`]);
    expect(await during(signOff)).toEqual([]);
  });

  it('by a file that is signed off as it is stored are two', async () => {
    const work = () =>
      server.app
        .get(ImportsService)
        .commit(answersOf('RBS'), ROUND, { contents: 'responses', signedOffBy: 'B Director', actor: 'x' });
    const [stored, signed] = await during(work);
    expect(stored).toMatch(/^x import import:[-0-9a-f]{36}@board-2026$/);
    expect(signed).toBe(stored?.replace('x import', 'x sign_off'));
  });

  it('that an administrator asks of the background name the administrator', async () => {
    server.viewer = ADMINISTRATOR;
    await mutate(`mutation { prepareRelease(round: "${ROUND}") { __typename } }`, {});
    const [job] = await query<{ work: object }>('SELECT work FROM release_job ORDER BY created_at DESC LIMIT 1');
    expect(job?.work).toEqual({ kind: 'prepare', preparedBy: 'Administrator', reason: null, actor: 'administrator' });
  });

  it('are not stored when their entry cannot be', async () => {
    const log = server.app.get(AuditLog);
    const { recordIn } = log;
    Object.assign(log, { recordIn: () => Promise.reject(new Error('The disk is full.')) });
    const tables = `SELECT (SELECT count(*) FROM round) AS rounds, (SELECT count(*) FROM response) AS responses,
      (SELECT count(*) FROM submission) AS submissions`;
    const before = await query(tables);
    try {
      await expect(open('another')).rejects.toThrow('The disk is full.');
      const stored = server.app.get(ImportsService).commit(answersOf('RVN'), ROUND, { contents: 'responses' });
      await expect(stored).rejects.toThrow('The disk is full.');
    } finally {
      Object.assign(log, { recordIn });
    }
    expect(await query(tables)).toEqual(before);
  });
});
