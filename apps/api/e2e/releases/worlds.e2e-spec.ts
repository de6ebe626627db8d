import { DataSource } from 'typeorm';
import { useServer } from '../harness/use-server.js';

const server = useServer();
const INVENTED = /^Z[RST]/;

const organisationsOf = async (round: string): Promise<string[]> => {
  const rows = await server.app
    .get(DataSource)
    .query<{ code: string }[]>(
      'SELECT o.code FROM release l JOIN release_organisation o ON o.release_id = l.id WHERE l.round_id = $1',
      [round],
    );
  return rows.map(({ code }) => code);
};

describe('a release', () => {
  it('of a real round knows real organisations only', async () => {
    const codes = await organisationsOf('dma-2025');
    expect(codes.length).toBeGreaterThan(250);
    expect(codes.filter((code) => INVENTED.test(code))).toEqual([]);
  });

  it('of an invented round knows invented organisations only', async () => {
    const codes = await organisationsOf('illustrative-wgll-2026');
    expect(codes.length).toBeGreaterThan(250);
    expect(codes.filter((code) => !INVENTED.test(code))).toEqual([]);
  });

  it('of an invented round says so, and a real one says nothing', async () => {
    const notice = async (round: string) => {
      const { data } = await server.query<{ release: { notice: string | null; round: { illustrative: boolean } } }>(
        `query ($round: ID!) { release(round: $round) { ... on Release { notice round { illustrative } } } }`,
        { round },
      );
      return data?.release;
    };
    expect(await notice('dma-2025')).toEqual({ notice: null, round: { illustrative: false } });
    expect(await notice('illustrative-wgll-2026')).toEqual({
      notice: expect.stringMatching(/^Illustrative data/),
      round: { illustrative: true },
    });
  });

  it('of an invented round is not set beside the change of real trusts', async () => {
    const change = async (round: string) => {
      const { data } = await server.query<{ release: { change: { finding: string } | null } }>(
        `query ($round: ID!) { release(round: $round) { ... on Release { change { finding } } } }`,
        { round },
      );
      return data?.release.change;
    };
    expect(await change('illustrative-wgll-2026')).toBeNull();
    expect((await change('dma-2025'))?.finding).toContain('trusts improved');
  });

  it('takes its hexagons from the map of its own world', async () => {
    const { data } = await server.query<{ release: { hexLayout: { codes: string[] } } }>(
      `{ release(round: "illustrative-wgll-2026") { ... on Release { hexLayout { codes } } } }`,
    );
    expect(data?.release.hexLayout.codes.length).toBeGreaterThan(35);
    expect(data?.release.hexLayout.codes.filter((code) => !INVENTED.test(code))).toEqual([]);
  });
});

describe('rounds', () => {
  it('are listed with the invented ones last, and marked', async () => {
    const { data } = await server.query<{ rounds: { id: string; illustrative: boolean }[] }>('{ rounds { id illustrative } }');
    expect(data?.rounds.map(({ illustrative }) => illustrative)).toEqual([false, false, false, true]);
    expect(data?.rounds.at(-1)?.id).toBe('illustrative-wgll-2026');
  });
});

describe('a search', () => {
  const search = async (text: string) => {
    const { data } = await server.query<{ search: { code: string; illustrative: boolean }[] }>(
      `query ($text: String!) { search(text: $text, limit: 20) { code illustrative } }`,
      { text },
    );
    return data?.search ?? [];
  };

  it('marks invented organisations', async () => {
    expect(await search('Norholm')).toContainEqual({ code: 'ZR3', illustrative: true });
    const { data } = await server.query<{ organisation: { illustrative: boolean } }>(
      '{ organisation(code: "ZR3") { illustrative } }',
    );
    expect(data?.organisation).toEqual({ illustrative: true });
  });

  it('finds all real ones before the first invented one', async () => {
    const marks = (await search('mental health')).map(({ illustrative }) => illustrative);
    expect(marks.length).toBeGreaterThan(5);
    expect(marks).toEqual([...marks].sort());
    expect(marks[0]).toBe(false);
  });
});
