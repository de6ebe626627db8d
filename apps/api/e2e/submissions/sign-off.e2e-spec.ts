import { DataSource } from 'typeorm';
import { ANYONE, type Viewer } from '../../src/access/viewer.js';
import { RoundsRepository } from '../../src/frameworks/rounds.repository.js';
import { ADMINISTRATOR, useServer } from '../harness/use-server.js';

const server = useServer();
const THEMES = ['outcomes', 'risk', 'assurance', 'advocacy', 'ownership', 'prioritisation', 'users', 'culture'];
const HEAD = ['ods_code', 'role', 'board_size', ...THEMES.flatMap((theme) => [1, 2, 3].map((i) => `${theme}_${i}`))];
const ROUND = 'board-2026';

const CONTRACTOR: Viewer = {
  ...ANYONE,
  id: 'contractor',
  permissions: new Set(['public', 'contractor'] as const),
  key: 'contractor',
};
const lead = (...trusts: string[]): Viewer => ({
  ...ANYONE,
  id: `trust:${trusts.join()}`,
  permissions: new Set(['public', 'peer', 'trust_lead'] as const),
  trusts,
  leads: trusts,
  key: trusts.join(),
});

const query = <Row>(sql: string) => server.app.get(DataSource).query<Row[]>(sql);
const count = async (table: string) => (await query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n;

function answersOf(...codes: string[]): Buffer {
  const rows = codes.flatMap((code) =>
    ['executive', 'non-executive'].map((role) => [code, role, '9', ...HEAD.slice(3).map(() => '4')]),
  );
  return Buffer.from([HEAD, ...rows].map((row) => row.join()).join('\n'));
}

async function upload(content: Buffer): Promise<{ status: number; id: string }> {
  const boundary = 'boardmark-test';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="answers.csv"\r\nContent-Type: text/csv\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  const answer = await server.app.inject({ method: 'POST', url: '/imports', payload, headers });
  return { status: answer.statusCode, id: answer.statusCode === 201 ? (answer.json() as { id: string }).id : '' };
}

async function importFile(mutation: 'importResponses' | 'importScores', id: string, round = ROUND) {
  const { data, errors } = await server.query<Record<string, object>>(
    `mutation ($id: ID!, $round: ID!) { ${mutation}(id: $id, round: $round, commit: true) { __typename
       ... on ImportAccepted { stored repeated nSubmissions nResponses nScores }
       ... on ImportRejected { problems { code cell value } } } }`,
    { id, round },
  );
  return errors?.[0]?.extensions.code ?? data?.[mutation];
}

async function signOff(organisation: string, director: string, round = ROUND) {
  const { data, errors } = await server.query<{
    signOffSubmission: { __typename: string; message?: string; signedOffAt?: string };
  }>(
    `mutation ($round: ID!, $organisation: OdsCode!, $director: String!) {
       signOffSubmission(round: $round, organisation: $organisation, director: $director) { __typename
         ... on SubmissionSignedOff { director signedOffAt } ... on SubmissionLocked { message } } }`,
    { round, organisation, director },
  );
  return errors ? { error: errors[0]?.extensions.code } : data?.signOffSubmission;
}

describe('a submission of answers', () => {
  let id: string;

  beforeAll(async () => {
    await server.app.get(RoundsRepository).open({
      id: ROUND,
      name: 'Board self-assessment 2026',
      shortName: 'Boards 2026',
      frameworkVersion: 'board-2026',
      series: 'boards',
      label: '2026',
      asAt: '2026-03-31',
    });
  });

  it('is taken from an administrator or the survey contractor, and from nobody else', async () => {
    for (const viewer of [ANYONE, lead('RJR')]) {
      server.viewer = viewer;
      expect((await upload(answersOf('RJR'))).status).toBe(viewer === ANYONE ? 403 : 201);
      expect(await importFile('importResponses', '00000000-0000-4000-8000-000000000001')).toBe('FORBIDDEN');
    }
    server.viewer = CONTRACTOR;
    ({ id } = await upload(answersOf('RJR', 'RBS')));
    expect(await importFile('importScores', id)).toBe('FORBIDDEN');
    expect(await count('response')).toBe(0);
    expect(await importFile('importResponses', id)).toEqual({
      __typename: 'ImportAccepted',
      stored: true,
      repeated: false,
      nSubmissions: 2,
      nResponses: 4,
      nScores: 0,
    });
    expect(await count('response')).toBe(4);
  });

  it('is one, however often its file is sent', async () => {
    server.viewer = CONTRACTOR;
    expect(await importFile('importResponses', id)).toMatchObject({ repeated: true });
    const again = await upload(answersOf('RJR', 'RBS'));
    expect(await importFile('importResponses', again.id)).toMatchObject({ repeated: true });
    const other = await upload(answersOf('RVN', 'RBS'));
    expect(await importFile('importResponses', other.id)).toEqual({
      __typename: 'ImportRejected',
      problems: [{ code: 'DUPLICATE', cell: 'A4', value: 'RBS' }],
    });
    expect(await count('response')).toBe(4);
  });

  it('is refused where scores are asked, and as a file of scores', async () => {
    server.viewer = ADMINISTRATOR;
    const { id: file } = await upload(answersOf('RVN'));
    await server.app.get(RoundsRepository).open({
      id: 'measures-2026',
      name: 'Measures',
      shortName: 'Measures',
      frameworkVersion: 'wgll-2025',
      series: 'measures',
      label: '2026',
      asAt: '2026-03-31',
    });
    expect(await importFile('importResponses', file, 'measures-2026')).toMatchObject({ problems: [{ code: 'ROUND_CONTENTS' }] });
    expect(await importFile('importScores', file)).toMatchObject({ problems: [{ code: 'COLUMN_MISSING', value: null }] });
  });

  it('is signed off by who answers for the trust; to anyone else it does not exist', async () => {
    server.viewer = ADMINISTRATOR;
    expect(await signOff('RJR', 'A Director')).toEqual({ error: 'FORBIDDEN' });
    server.viewer = lead('RVN');
    expect(await signOff('RJR', 'A Director')).toEqual({ __typename: 'SubmissionNotFound' });
    expect(await signOff('RVN', 'A Director')).toEqual({ __typename: 'SubmissionNotFound' });
    server.viewer = lead('RJR');
    expect(await signOff('RJR', '  ')).toMatchObject({
      __typename: 'SubmissionLocked',
      message: 'The name of the director is empty.',
    });
    expect(await signOff('RJR', 'A Director')).toMatchObject({ __typename: 'SubmissionSignedOff', director: 'A Director' });
  });

  it('signed off twice is signed off once, and by one director', async () => {
    server.viewer = lead('RJR', 'RBS');
    const first = await signOff('RJR', 'A Director');
    const [one, two] = await Promise.all([signOff('RBS', 'B Director'), signOff('RBS', 'B Director')]);
    expect(one).toEqual(two);
    expect(await signOff('RJR', ' A Director ')).toEqual(first);
    expect(await signOff('RJR', 'Another')).toEqual({
      __typename: 'SubmissionLocked',
      message: 'A Director has signed this submission off already.',
    });
  });

  it('signed off is locked: another file of it is refused with its place', async () => {
    server.viewer = ADMINISTRATOR;
    const { id: file } = await upload(answersOf('RVN', 'RJR'));
    expect(await importFile('importResponses', file)).toEqual({
      __typename: 'ImportRejected',
      problems: [{ code: 'SUBMISSION_LOCKED', cell: 'A4', value: 'RJR' }],
    });
    expect(await count('response')).toBe(4);
  });

  it('is neither taken nor signed off once the round is closed', async () => {
    server.viewer = ADMINISTRATOR;
    const { id: file } = await upload(answersOf('RVN'));
    expect(await importFile('importResponses', file)).toMatchObject({ stored: true });
    await query(`UPDATE round SET status = 'closed' WHERE id = '${ROUND}'`);
    const { id: late } = await upload(answersOf('RXA'));
    expect(await importFile('importResponses', late)).toMatchObject({ problems: [{ code: 'ROUND_CLOSED' }] });
    server.viewer = lead('RVN', 'RJR');
    expect(await signOff('RVN', 'A Director')).toEqual({ __typename: 'SubmissionLocked', message: 'The round is closed.' });
    expect(await signOff('RJR', 'A Director')).toMatchObject({ __typename: 'SubmissionSignedOff' });
  });
});
