import { ASKED, exactMeans, ROUNDS, scoreOf, THEMES, WORLD, type WorldTrust } from './board-world.js';
import { CODED_FIELDS, requestsOfBoard, requestsOfRelease, type Coded } from './select-everything.js';
import { useBoardServer } from './use-board-server.js';

const server = useBoardServer();
const { trust, otherTrust, system, otherSystem, region, otherRegion } = WORLD;
const farTrust = ASKED.find((each) => each.region === otherRegion) ?? trust;

interface Role {
  readonly viewer: string | null;
  readonly knows: (other: WorldTrust) => boolean;
  /** Codes whose boards the viewer may read. */
  readonly may: Readonly<Record<Coded, (code: string) => boolean>>;
}

const no = () => false;
const trustOf = (code: string) => ASKED.find((each) => each.code === code);
const regionOf = (code: string) => ASKED.find((each) => each.system === code)?.region;

const ROLES: readonly Role[] = [
  {
    viewer: `trust:${trust.code}`,
    knows: (t) => t.code === trust.code,
    may: { trust: (c) => c === trust.code, system: no, region: no },
  },
  {
    viewer: `trust:${otherTrust.code}`,
    knows: (t) => t.code === otherTrust.code,
    may: { trust: (c) => c === otherTrust.code, system: no, region: no },
  },
  {
    viewer: `system:${system}`,
    knows: (t) => t.system === system,
    may: { trust: (c) => trustOf(c)?.system === system, system: (c) => c === system, region: no },
  },
  {
    viewer: `system:${otherSystem}`,
    knows: (t) => t.system === otherSystem,
    may: { trust: (c) => trustOf(c)?.system === otherSystem, system: (c) => c === otherSystem, region: no },
  },
  {
    viewer: `region:${region}`,
    knows: (t) => t.region === region,
    may: { trust: (c) => trustOf(c)?.region === region, system: (c) => regionOf(c) === region, region: (c) => c === region },
  },
  { viewer: 'administrator', knows: no, may: { trust: no, system: no, region: no } },
];

const CODES: Readonly<Record<Coded, readonly string[]>> = {
  trust: [trust.code, otherTrust.code, WORLD.missing.code, farTrust.code, 'RJR'],
  system: [system, otherSystem, farTrust.system, trust.code],
  region: [region, otherRegion],
};

const ask = (viewer: string | null, field: string, code?: string) =>
  server.ask<{ boardRelease: Record<string, unknown> } | null>(
    viewer,
    `query ($round: ID!${code === undefined ? '' : ', $code: OdsCode!'}) { boardRelease(round: $round) { ... on BoardRelease { ${field} } } }`,
    { round: ROUNDS.second, ...(code === undefined ? {} : { code }) },
  );

/** Every number of trusts and systems that the viewer may not know, as an answer would print it: at two and at one decimal. */
function secretsOf({ knows }: Role): string[] {
  const rounds = Object.values(ROUNDS);
  const scores = ASKED.filter((each) => !knows(each)).flatMap((each) =>
    THEMES.flatMap((theme) => rounds.flatMap((round) => written(scoreOf(each.code, theme, round)))),
  );
  const systems = [...new Set(ASKED.map((each) => each.system))].filter(
    (code) => !ASKED.filter((each) => each.system === code).every(knows),
  );
  return [...scores, ...systems.flatMap((code) => rounds.flatMap((round) => exactMeans('system', code, round).flatMap(written)))];
}

const written = (value: number): string[] => [value.toFixed(2), value.toFixed(1)];

describe.each(ROLES)('$viewer', (role) => {
  const secrets = secretsOf(role);
  const leaks = (body: string) => secrets.filter((secret) => body.includes(secret));

  it.each(requestsOfRelease(`system:${system}`))('reads $name without a single number of somebody else', async ({ text }) => {
    const { body, errors, headers } = await ask(role.viewer, text);
    expect(errors).toBeUndefined();
    expect(leaks(body)).toEqual([]);
    expect(headers['cache-control']).toBe('no-store');
  });

  it.each(CODED_FIELDS.flatMap((field) => requestsOfBoard(field).map((request) => ({ ...request, field }))))(
    'reads $name of its own scope, and for every other code what is said of none',
    async ({ field, text }) => {
      const absent = await ask(role.viewer, text, 'ZZZZZZ');
      expect(absent.data).toEqual({ boardRelease: { [field]: null } });
      for (const code of CODES[field]) {
        const answer = await ask(role.viewer, text, code);
        expect(answer.errors).toBeUndefined();
        expect(leaks(answer.body)).toEqual([]);
        if (role.may[field](code)) expect(answer.data?.boardRelease[field]).not.toBeNull();
        else expect([code, answer.status, answer.body]).toEqual([code, absent.status, absent.body]);
      }
    },
  );
});

describe.each([null, 'contractor'])('%p', (viewer) => {
  it.each(['{ boardRounds { id } }', `{ boardRelease(round: "${ROUNDS.second}") { __typename } }`])(
    'is refused %s',
    async (query) => {
      const { data, errors } = await server.ask(viewer, query);
      expect(data).toBeNull();
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    },
  );
});

describe('who reads it', () => {
  it('can be told from the answer: the fixture holds numbers that leak where they may', async () => {
    const [position] = requestsOfBoard('trust').filter(({ name }) => name === 'TrustBoard.position');
    const { body } = await ask(`trust:${trust.code}`, position?.text ?? '', trust.code);
    expect(
      THEMES.filter((theme) => !written(scoreOf(trust.code, theme, ROUNDS.second)).every((text) => body.includes(text))),
    ).toEqual([]);
  });

  it('sees executives apart only on its own board', async () => {
    const text = 'trust(code: $code) { agreement { splitAvailable splitText themes { executive gapText } } }';
    const own = await ask(`trust:${trust.code}`, text, trust.code);
    expect(own.body).toContain('"splitAvailable":true');
    const system = await ask(`system:${trust.system}`, text, trust.code);
    expect(system.body).toContain('"splitAvailable":false');
    expect(system.body).not.toMatch(/"executive":\d/);
  });
});
