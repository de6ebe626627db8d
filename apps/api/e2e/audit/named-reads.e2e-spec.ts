import { DataSource } from 'typeorm';
import { AuditLog } from '../../src/audit/audit-log.service.js';
import { ASKED, ROUNDS, scoreOf, THEMES, WORLD } from '../board/board-world.js';
import { useBoardServer } from '../board/use-board-server.js';
import { newEntries } from './new-entries.js';

const server = useBoardServer();
const { trust, otherTrust, system, region } = WORLD;
const round = ROUNDS.second;
const [asTrust, asSystem, asRegion] = [`trust:${trust.code}`, `system:${system}`, `region:${region}`];

const send = (viewer: string, field: string) =>
  server.ask<{ boardRelease: Record<string, unknown> }>(
    viewer,
    `query ($round: ID!) { boardRelease(round: $round) { ... on BoardRelease { ${field} } } }`,
    { round },
  );
async function ask(viewer: string, field: string): Promise<void> {
  expect((await send(viewer, field)).errors).toBeUndefined();
}
const trustBoard = (code: string) => `trust(code: "${code}") { name position { finding } agreement { themes { theme } } }`;
const scopeBoard = (kind: 'system' | 'region', code: string) => `${kind}(code: "${code}") { aggregates { mean } }`;

/** What is in the log of what was done meanwhile, without its moments. */
/** What a piece of work leaves in the log, signing in left out. */
const during = async (work: () => Promise<unknown>) =>
  (await newEntries(server.app.get(DataSource), work)).filter((entry) => !entry.includes(' sign_in '));
const reads = (actor: string, ...subjects: string[]) => subjects.map((subject) => `${actor} read_named ${subject}@${round}`);

describe('reads of named data', () => {
  it('are recorded once, with who read what of which round', async () => {
    const first = await during(() => ask(asTrust, trustBoard(trust.code)));
    expect(first).toEqual(reads(asTrust, `trust:${trust.code}`));
    expect(await during(() => ask(asTrust, trustBoard(trust.code)))).toEqual([]);
  });

  it('of earlier rounds are recorded too', async () => {
    const change = `trust(code: "${trust.code}") { change { finding } }`;
    expect(await during(() => ask(asTrust, change))).toEqual(reads(asTrust, `trust_series:${trust.code}`));
  });

  it('of systems and regions are recorded as such', async () => {
    expect(await during(() => ask(asSystem, scopeBoard('system', system)))).toEqual(reads(asSystem, `system:${system}`));
    expect(await during(() => ask(asSystem, trustBoard(trust.code)))).toEqual(reads(asSystem, `trust:${trust.code}`));
    expect(await during(() => ask(asRegion, scopeBoard('region', region)))).toEqual(reads(asRegion, `region:${region}`));
    const submissions = `region(code: "${region}") { submissions { __typename } }`;
    expect(await during(() => ask(asRegion, submissions))).toEqual(reads(asRegion, `region_series:${region}`));
  });

  it.each([
    ['another trust', asTrust, trustBoard(otherTrust.code)],
    ['the region of a system', asSystem, scopeBoard('region', region)],
    ['a trust for administrators', 'administrator', trustBoard(trust.code)],
    ['released figures', asTrust, 'groups { id } matrix(kind: SYSTEM) { __typename }'],
    ['the list of files', asSystem, 'files { name }'],
  ])('are none where nothing confidential is found: %s', async (_, viewer, field) => {
    expect(await during(() => ask(viewer, field))).toEqual([]);
  });

  it('are on disk before the answer leaves: without an entry there is no answer', async () => {
    const log = server.app.get(AuditLog);
    const { recordRead } = log;
    Object.assign(log, { recordRead: () => Promise.reject(new Error('The disk is full.')) });
    const answer = await send(asTrust, trustBoard(trust.code)).finally(() => Object.assign(log, { recordRead }));
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
    expect(answer.body).not.toContain(trust.code);
  });
});

describe('exports', () => {
  const get = (viewer: string, name: string) => server.get(viewer, `/data/board/${round}/${name}`);

  it('are recorded each time', async () => {
    const entry = `${asTrust} export file:trust-${trust.code}.csv@${round}`;
    expect(await during(() => get(asTrust, `trust-${trust.code}.csv`))).toEqual([entry]);
    expect(await during(() => get(asTrust, `trust-${trust.code}.csv`))).toEqual([entry]);
    expect(await during(() => get('administrator', 'groups.csv'))).toEqual([`administrator export file:groups.csv@${round}`]);
  });

  it.each([`trust-${otherTrust.code}.csv`, 'nothing.csv'])('that do not exist for the viewer are not: %s', async (name) => {
    expect(await during(() => get(asTrust, name))).toEqual([]);
  });
});

describe('the whole log', () => {
  it('holds no score', async () => {
    const rows = await server.app.get(DataSource).query<object[]>('SELECT actor, subject, details FROM audit_entry');
    const text = JSON.stringify(rows);
    const scores = ASKED.flatMap(({ code }) => THEMES.map((theme) => scoreOf(code, theme, round).toFixed(1)));
    expect(rows.length).toBeGreaterThan(8);
    expect(scores.filter((score) => text.includes(score))).toEqual([]);
  });
});
