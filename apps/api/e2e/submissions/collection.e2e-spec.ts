import { DataSource } from 'typeorm';
import { WORLD } from '../board/board-world.js';
import { useBoardServer } from '../board/use-board-server.js';

const ROUND = 'fixture-form';
const CODE = WORLD.trust.code;
const LEAD = `trust:${CODE}`;

const COLLECTION = '{ open byForm answered director signedOffAt invitations { id email role } }';
const FIND = `query ($round: ID!, $organisation: OdsCode!) { collection(round: $round, organisation: $organisation) ${COLLECTION} }`;
const CHANGED = `{ __typename
  ... on CollectionChanged { collection ${COLLECTION} notSent demoLinks { email address } }
  ... on MembersRefused { problems { row message } } ... on SubmissionLocked { message } }`;
const INVITE = `mutation ($round: ID!, $organisation: OdsCode!, $members: [BoardMember!]!) {
  inviteBoard(round: $round, organisation: $organisation, members: $members) ${CHANGED} }`;
const WITHDRAW = `mutation ($round: ID!, $organisation: OdsCode!, $id: ID!) {
  withdrawInvitation(round: $round, organisation: $organisation, id: $id) ${CHANGED} }`;
const ASSESSMENT = `{ __typename ... on Assessment { organisation role illustrative themes { code statements answers } }
  ... on LinkClosed { message } ... on AnswersRefused { message } }`;
const SAVE = `mutation ($token: String!, $theme: String!, $answers: [Int]!) {
  saveAnswers(token: $token, theme: $theme, answers: $answers) ${ASSESSMENT} }`;
const OPEN = `query ($token: String!) { assessment(token: $token) ${ASSESSMENT} }`;
const SIGN_OFF = `mutation ($round: ID!, $organisation: OdsCode!, $director: String!) {
  signOffSubmission(round: $round, organisation: $organisation, director: $director) { __typename ... on SubmissionLocked { message } } }`;
const REOPEN = `mutation ($round: ID!, $organisation: OdsCode!, $reason: String!) {
  reopenSubmission(round: $round, organisation: $organisation, reason: $reason) { __typename ... on SubmissionLocked { message } } }`;
const OPEN_ROUND = `mutation ($round: NewRoundInput!) { openRound(round: $round) { __typename ... on Round { illustrative closesOn } ... on RoundRefused { message } } }`;

interface Theme {
  code: string;
  statements: string[];
  answers: (number | null)[];
}
interface Changed {
  __typename: string;
  collection: { answered: number; byForm: boolean; invitations: { id: string; email: string }[] };
  demoLinks: { email: string; address: string }[];
  problems: { row: number; message: string }[];
  message: string;
}
interface Answered {
  __typename: string;
  themes: Theme[];
  role: string;
  message: string;
}

describe('collecting the answers of a board', () => {
  const server = useBoardServer();
  const about = { round: ROUND, organisation: CODE };
  const database = () => server.app.get(DataSource);
  const members = (n: number, from = 0) =>
    Array.from({ length: n }, (_, k) => ({
      email: `Member${from + k}@board.example`,
      role: k % 2 ? 'EXECUTIVE' : 'NON_EXECUTIVE',
    }));
  const invite = async (who: string | null, list: object[], where: object = about) => {
    const { data, errors } = await server.ask<{ inviteBoard: Changed }>(who, INVITE, { ...where, members: list });
    return errors ? ({ __typename: errors[0]?.extensions.code } as Changed) : data.inviteBoard;
  };
  const tokens = new Map<string, string>();
  const keep = ({ demoLinks }: Changed) =>
    demoLinks.forEach(({ email, address }) => tokens.set(email, address.split('/assess#')[1] ?? ''));
  const tokenOf = (k: number) => tokens.get(`member${k}@board.example`) ?? '';
  const open = async (token: string) => (await server.ask<{ assessment: Answered }>(null, OPEN, { token })).data.assessment;
  const save = async (token: string, theme: string, answers: (number | null)[]) =>
    (await server.ask<{ saveAnswers: Answered }>(null, SAVE, { token, theme, answers })).data.saveAnswers;
  const answerAll = async (token: string, value: number) => {
    for (const { code, statements } of (await open(token)).themes)
      await save(
        token,
        code,
        statements.map(() => value),
      );
  };
  const answered = async () =>
    (await server.ask<{ collection: Changed['collection'] }>(LEAD, FIND, about)).data.collection.answered;
  const signOff = async (who: string) =>
    await server.ask<{ signOffSubmission: { __typename: string; message: string } }>(who, SIGN_OFF, {
      ...about,
      director: 'Ada',
    });
  const reopen = async (who: string, reason: string, where: object = about) =>
    (await server.ask<{ reopenSubmission: { __typename: string; message?: string } }>(who, REOPEN, { ...where, reason })).data
      ?.reopenSubmission;

  it('begins when an administrator opens a round, of invented organisations after rounds of such', async () => {
    const [series] = await database().query<{ series: string; asAt: string }[]>(
      `SELECT series, as_at AS "asAt" FROM round WHERE id = 'fixture-2'`,
    );
    const round = {
      id: ROUND,
      name: 'Board round in the form',
      shortName: 'Form',
      frameworkVersion: 'board-2026',
      series: series?.series,
      label: 'form',
      asAt: '2026-09-30',
      closesOn: '2026-12-31',
    };
    expect((await server.ask(LEAD, OPEN_ROUND, { round })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const wrong = await server.ask<{ openRound: object }>('administrator', OPEN_ROUND, { round: { ...round, id: 'No Id' } });
    expect(wrong.data.openRound).toMatchObject({ __typename: 'RoundRefused' });
    const { data } = await server.ask('administrator', OPEN_ROUND, { round });
    expect(data).toEqual({ openRound: { __typename: 'Round', illustrative: true, closesOn: '2026-12-31' } });
  });

  it.each([
    ['a member of the board', `member:${CODE}`, 'FORBIDDEN'],
    ['another trust', `trust:${WORLD.otherTrust.code}`, 'SubmissionNotFound'],
    ['its system', `system:${WORLD.system}`, 'FORBIDDEN'],
    ['its region', `region:${WORLD.region}`, 'FORBIDDEN'],
    ['an administrator', 'administrator', 'FORBIDDEN'],
    ['anyone', null, 'FORBIDDEN'],
  ])('is not for %s', async (_, who, code) => {
    expect((await invite(who, members(1))).__typename).toBe(code);
    const { data } = await server.ask<{ collection: object } | null>(who, FIND, about);
    expect(data?.collection ?? null).toBeNull();
  });

  it('refuses members with their row, and invites nobody then', async () => {
    const list = [...members(2), { email: 'nobody', role: 'EXECUTIVE' }, { email: ' MEMBER0@board.example', role: 'EXECUTIVE' }];
    expect((await invite(LEAD, list)).problems).toEqual([
      { row: 3, message: 'This is no e-mail address.' },
      { row: 4, message: 'The same address as in row 1.' },
    ]);
    expect((await invite(LEAD, [])).problems[0]?.message).toBe('Name at least one member of the board.');
    expect((await invite(LEAD, [{ email: 'a@b.example\nBcc: x@y.example', role: 'EXECUTIVE' }])).problems).toHaveLength(1);
    const [count] = await database().query<{ n: number }[]>('SELECT count(*)::int AS n FROM invitation');
    expect(count?.n).toBe(0);
  });

  it('invites each by a link of their own, of which the database keeps none', async () => {
    const changed = await invite(LEAD, members(8));
    keep(changed);
    expect(changed.collection).toMatchObject({ open: true, byForm: true, answered: 0 });
    expect(changed.collection.invitations.map(({ email }) => email).sort()).toEqual(
      members(8).map(({ email }) => email.toLowerCase()),
    );
    expect(new Set(tokens.values()).size).toBe(8);
    const stored = JSON.stringify(await database().query(`SELECT row_to_json(i)::text FROM invitation i`));
    for (const token of tokens.values()) expect(stored).not.toContain(token);
  });

  it('opens the form by the link alone, and keeps what is saved', async () => {
    const opened = await open(tokenOf(0));
    expect(opened).toMatchObject({ __typename: 'Assessment', role: 'NON_EXECUTIVE', illustrative: true });
    expect(opened.themes.map(({ statements }) => statements.length)).toEqual(Array(8).fill(3));
    const [first] = opened.themes;
    await save(tokenOf(0), first?.code ?? '', [4, null, 0]);
    expect((await open(tokenOf(0))).themes[0]?.answers).toEqual([4, null, 0]);
    expect((await open(tokenOf(1))).themes[0]?.answers).toEqual([null, null, null]);
  });

  it.each([
    ['six', 'outcomes', [6, 1, 1]],
    ['below', 'outcomes', [-1, 1, 1]],
    ['too few', 'outcomes', [1, 1]],
    ['too many', 'outcomes', [1, 1, 1, 1]],
    ['no theme', 'nothing', [1, 1, 1]],
  ])('refuses answers that are none: %s', async (_, theme, answers) => {
    expect((await save(tokenOf(0), theme, answers)).__typename).toBe('AnswersRefused');
    expect((await open(tokenOf(0))).themes[0]?.answers).toEqual([4, null, 0]);
  });

  it.each(['', 'x', 'a'.repeat(43), 'constructor', "' OR true --"])('opens nothing for the link %j', async (token) => {
    expect(await open(token)).toEqual({ __typename: 'LinkClosed', message: 'This link opens nothing any more.' });
    expect((await save(token, 'outcomes', [1, 1, 1])).__typename).toBe('LinkClosed');
  });

  it('tells how many have answered everything, and nothing else', async () => {
    expect(await answered()).toBe(0);
    for (const k of [0, 1, 2, 3, 4, 5]) await answerAll(tokenOf(k), 1 + (k % 5));
    expect(await answered()).toBe(6);
  });

  it('takes a link back without telling whether it was used', async () => {
    const { invitations } = (await server.ask<{ collection: Changed['collection'] }>(LEAD, FIND, about)).data.collection;
    const idOf = (k: number) => invitations.find(({ email }) => email === `member${k}@board.example`)?.id;
    for (const k of [0, 6]) {
      const { data } = await server.ask<{ withdrawInvitation: Changed }>(LEAD, WITHDRAW, { ...about, id: idOf(k) });
      expect(data.withdrawInvitation.collection.answered).toBe(6);
      expect((await open(tokenOf(k))).__typename).toBe('LinkClosed');
    }
  });

  it('locks with the signature of a director, given once however often the button is pressed', async () => {
    expect((await signOff(`member:${CODE}`)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const twice = await Promise.all([signOff(LEAD), signOff(LEAD)]);
    expect(twice.map(({ data }) => data.signOffSubmission.__typename)).toEqual(['SubmissionSignedOff', 'SubmissionSignedOff']);
    expect((await save(tokenOf(1), 'outcomes', [1, 1, 1])).__typename).toBe('LinkClosed');
    expect((await invite(LEAD, members(1, 20))).message).toMatch(/signed this submission off/);
  });

  it('is unlocked by its region or an administrator, with a reason, and by nobody else', async () => {
    for (const who of [`region:${WORLD.otherRegion}`, `system:${WORLD.system}`, LEAD])
      expect(await reopen(who, 'A member was away.')).toEqual({ __typename: 'SubmissionNotFound' });
    expect(await reopen('administrator', ' ')).toEqual({ __typename: 'SubmissionLocked', message: 'Say why it is reopened.' });
    expect(await reopen(`region:${WORLD.region}`, 'A member was away.')).toEqual({ __typename: 'SubmissionReopened' });
    expect((await save(tokenOf(1), 'outcomes', [2, 2, 2])).__typename).toBe('Assessment');
    await signOff(LEAD);
    expect((await save(tokenOf(1), 'outcomes', [1, 1, 1])).__typename).toBe('LinkClosed');
  });

  it('forgets at the close who was asked, and who gave which answers', async () => {
    const before = await database().query<{ id: string; answers: number[] }[]>(
      'SELECT p.id, p.answers FROM response p JOIN submission s ON s.id = p.submission_id WHERE s.round_id = $1 ORDER BY p.ctid',
      [ROUND],
    );
    await database().transaction(async (manager) => {
      await manager.query('SELECT reshuffle_responses($1)', [ROUND]);
      await manager.query(`UPDATE round SET status = 'closed' WHERE id = $1`, [ROUND]);
    });
    const after = await database().query<{ id: string; answers: number[] }[]>(
      'SELECT p.id, p.answers FROM response p JOIN submission s ON s.id = p.submission_id WHERE s.round_id = $1',
      [ROUND],
    );
    const sorted = (rows: { answers: number[] }[]) => rows.map(({ answers }) => answers.join()).sort();
    expect(sorted(after)).toEqual(sorted(before));
    const ids = new Set(before.map(({ id }) => id));
    expect(after.filter(({ id }) => ids.has(id))).toEqual([]);
    expect(await database().query('SELECT * FROM invitation')).toEqual([]);
    for (const token of tokens.values()) expect((await open(token)).__typename).toBe('LinkClosed');
    expect(await reopen('administrator', 'Too late.')).toMatchObject({ __typename: 'SubmissionLocked' });
  });
});
