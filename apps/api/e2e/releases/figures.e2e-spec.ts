import { readCsv } from '../harness/read-csv.js';
import { useServer } from '../harness/use-server.js';

/**
 * Recomputes what the System screen shows from scores.csv alone, with arithmetic written here and nowhere else: mean per trust,
 * mean over trusts, England's weighted mean of each kind of service.
 */
const server = useServer();
const THEMES = [
  'well_led',
  'ensure_smart_foundations',
  'safe_practice',
  'support_workforce',
  'empower_people',
  'improve_care',
  'healthy_populations',
];

interface Row {
  readonly trust: string;
  readonly system: string;
  readonly setting: string;
  readonly score: number;
}
interface Figures {
  readonly theme: string;
  readonly mean: number;
  readonly englandMean: number;
  readonly expected: number;
  readonly difference: number;
  readonly mixEffect: number;
}

const average = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const groupBy = <T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return groups;
};

let scores: Record<string, string>[];
let specialist: Set<string>;

beforeAll(async () => {
  scores = readCsv((await server.app.inject({ url: '/data/wgll/dma-2025/scores.csv' })).body);
  const codes = [...new Set(scores.map((row) => row['ods_code'] ?? ''))];
  const found = new Set<string>();
  for (let i = 0; i < codes.length; i += 10) {
    const fields = codes.slice(i, i + 10).map((code) => `x${code}: organisation(code: "${code}", on: "2025-07-31") { sector }`);
    const { data } = await server.query<Record<string, { sector: string }>>(`{ ${fields.join(' ')} }`);
    for (const [alias, organisation] of Object.entries(data ?? {}))
      if (organisation.sector === 'ACUTE_SPECIALIST') found.add(alias.slice(1));
  }
  specialist = found;
});

function recompute(theme: string, system: string): Figures {
  const rows: Row[] = scores
    .filter((row) => row['theme'] === theme)
    .map((row) => ({
      trust: row['ods_code'] ?? '',
      system: row['system_code'] ?? '',
      setting: row['care_setting'] ?? '',
      score: Number(row['score']),
    }));
  const kind = (row: Row) => (row.setting === 'acute' && specialist.has(row.trust) ? 'specialist' : row.setting);
  const trusts = groupBy(rows, (row) => row.trust);
  const weight = (row: Row) => 1 / (trusts.get(row.trust)?.length ?? 0);
  const kindMean = new Map(
    [...groupBy(rows, kind)].map(([name, members]) => [
      name,
      members.reduce((sum, row) => sum + weight(row) * row.score, 0) / members.reduce((sum, row) => sum + weight(row), 0),
    ]),
  );
  const own = [...trusts.values()].filter(([first]) => first?.system === system);
  const mean = average(own.map((submissions) => average(submissions.map((row) => row.score))));
  const expected = average(own.map((submissions) => average(submissions.map((row) => kindMean.get(kind(row)) ?? NaN))));
  const englandMean = average([...trusts.values()].map((submissions) => average(submissions.map((row) => row.score))));
  return { theme, mean, englandMean, expected, difference: mean - expected, mixEffect: expected - englandMean };
}

describe.each(['QYG', 'QOP', 'QNQ'])('the System screen of %s', (system) => {
  it('shows what scores.csv gives', async () => {
    const { data } = await server.query<{ release: { system: { themes: Figures[] } } }>(
      `query ($code: OdsCode!) { release(round: "dma-2025") { ... on Release { system(code: $code) {
         themes { theme mean englandMean expected difference mixEffect } } } } }`,
      { code: system },
    );
    const shown = new Map(data?.release.system.themes.map((theme) => [theme.theme, theme]));
    for (const theme of THEMES) {
      const figures = recompute(theme, system);
      for (const key of ['mean', 'englandMean', 'expected', 'difference', 'mixEffect'] as const)
        expect(shown.get(theme)?.[key]).toBeCloseTo(figures[key], 9);
    }
  });
});

describe('real quirks', () => {
  const ofSystem = (code: string, fields: string) =>
    server.query<{ release: { system: Record<string, never> } }>(
      `{ release(round: "dma-2025") { ... on Release { system(code: "${code}") { ${fields} } } } }`,
    );

  it('counts Portsmouth, which the table spells in its own way', () => {
    expect(scores.filter((row) => row['ods_code'] === 'RHU').length).toBeGreaterThan(0);
  });

  it('misses Avon and Wiltshire by name, in its system and in England', async () => {
    const { data } = await ofSystem('QOX', 'coverage { nEligible nOrganisations missing { code name } }');
    expect(data?.release.system['coverage']).toMatchObject({ nEligible: 4, nOrganisations: 3, missing: [{ code: 'RVN' }] });
  });

  it('describes a system of one trust in the singular', async () => {
    const { data } = await ofSystem('QNQ', 'coverage { nOrganisations sentence { text } } headline { text }');
    expect(JSON.stringify(data)).toContain('The one trust here');
  });

  it('gives trusts with several settings a row for each', async () => {
    const settings = groupBy(
      scores.filter((row) => row['theme'] === 'well_led'),
      (row) => row['ods_code'] ?? '',
    );
    const sizes = [...settings.values()].map((rows) => rows.length);
    expect(sizes.filter((n) => n > 1)).toHaveLength(79);
    expect(Math.max(...sizes)).toBe(3);
  });

  it('says of eleven trusts that their head office lies in another system', async () => {
    const systems = [...new Set(scores.map((row) => row['system_code'] ?? ''))];
    let elsewhere = 0;
    for (const code of systems) {
      const { data } = await ofSystem(code, 'coverage { countedElsewhere { code countedIn { code } } }');
      elsewhere +=
        (data?.release.system['coverage'] as { countedElsewhere: unknown[] } | undefined)?.countedElsewhere.length ?? 0;
    }
    expect(elsewhere).toBe(11);
  });

  it('answers null for a system of another date and for a trust', async () => {
    expect((await ofSystem('Z9B2Z', 'code')).data?.release.system).toBeNull();
    expect((await ofSystem('RBS', 'code')).data?.release.system).toBeNull();
  });
});
