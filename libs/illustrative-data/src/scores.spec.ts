import {
  createScoreValidator,
  FRAMEWORK_VERSIONS,
  indexNames,
  WGLL_2025,
  type KnownOrganisation,
  type ScoreFileContext,
} from '@boardmark/assessment';
import { illustrativeMemberships, illustrativeNames, illustrativeOrganisations, illustrativeRounds } from './index.js';
import type { IllustrativeRound } from './illustrative-round.js';
import { mean, scoresOfRound } from './testing/answers.js';
import { isOpenOn, parentsOn } from './testing/as-at.js';
import { readRows } from './testing/rows.js';

/** Everything the import checks a file of scores against. */
function contextOf({ id, asAt, frameworkVersion }: IllustrativeRound): ScoreFileContext {
  const parents = parentsOn(illustrativeMemberships, asAt);
  const known = (o: (typeof illustrativeOrganisations)[number]): KnownOrganisation => {
    const parent = parents.get(o.code) ?? null;
    const [system, region] = o.kind === 'trust' ? [parent, parents.get(parent ?? '') ?? null] : [null, parent];
    return { kind: o.kind, name: o.name, system, region, open: isOpenOn(o, asAt) };
  };
  return {
    round: { id, status: 'open', asAt },
    framework: FRAMEWORK_VERSIONS.find((version) => version.id === frameworkVersion)!,
    organisations: new Map(illustrativeOrganisations.map((o) => [o.code, known(o)])),
    organisationsByName: indexNames(illustrativeNames.map(({ name, organisation }) => [name, organisation])),
    stored: new Set(),
  };
}

function validate(round: IllustrativeRound, file: string) {
  const validator = createScoreValidator(contextOf(round));
  const { heading, rows } = readRows(file);
  [heading, ...rows].forEach((cells, i) => validator.push({ sheet: null, row: i + 1, cells }));
  return validator.finish();
}

const published = illustrativeRounds.find(({ id }) => id === 'illustrative-wgll-2026')!;
const scoreFiles = illustrativeRounds.flatMap((round) =>
  [...(round.contents === 'scores' ? round.files : []), ...round.scoreFiles].map((file) => ({ round, file })),
);

describe('files of scores', () => {
  it.each(scoreFiles)('are accepted by the import: $file', ({ round, file }) => {
    expect(validate(round, file)).toMatchObject({ outcome: 'accepted' });
  });

  it('are four: supplied scores of two rounds, and the measures of trusts and of systems', () => {
    expect(scoreFiles.map(({ file }) => file)).toEqual([
      'board-r3-scores.csv',
      'board-r4-scores.csv',
      'illustrative-wgll-2026-providers.csv',
      'illustrative-wgll-2026-systems.csv',
    ]);
  });

  it('supply all eight themes of three trusts, then of two', () => {
    expect(['board-r3-scores.csv', 'board-r4-scores.csv'].map((file) => readRows(file).rows.length)).toEqual([24, 16]);
  });
});

describe('the published-kind round', () => {
  const rows = readRows(published.files[0]!).rows;
  const settings = (code: string) => new Set(rows.filter((row) => row[0] === code).map((row) => row[1]));

  it('has the measures of all open trusts but two, and of all open systems', () => {
    const open = (kind: string) => illustrativeOrganisations.filter((o) => o.kind === kind && isOpenOn(o, published.asAt));
    expect(new Set(rows.map(([code]) => code)).size).toBe(open('trust').length - 2);
    expect(readRows(published.files[1]!).rows).toHaveLength(open('system').length * WGLL_2025.themes.length);
  });

  it('is a series of its own, and has trusts of several care settings', () => {
    expect(published).toMatchObject({ series: 'illustrative-wgll-measures', frameworkVersion: 'wgll-2025', position: 1 });
    const several = [...new Set(rows.map(([code]) => code!))].filter((code) => settings(code).size > 1);
    expect(several.length).toBeGreaterThan(70);
  });

  it('has measures that follow the board themes that speak to them, at about 0.4', () => {
    const crosswalk: readonly (readonly [number, string])[] = [
      [0, 'improve_care'],
      [0, 'healthy_populations'],
      [1, 'safe_practice'],
      [2, 'safe_practice'],
      [3, 'well_led'],
      [4, 'well_led'],
      [5, 'well_led'],
      [6, 'empower_people'],
      [7, 'support_workforce'],
    ];
    const board = scoresOfRound('board-r6');
    const correlations = crosswalk.map(([theme, measure]) => {
      const pairs = [...board].flatMap(([code, own]) => {
        const given = rows.filter((row) => row[0] === code && row[2] === measure).map((row) => Number(row[3]));
        return own[theme] == null || given.length === 0 ? [] : [[own[theme], mean(given)] as const];
      });
      return correlation(pairs);
    });
    expect(mean(correlations)).toBeGreaterThan(0.33);
    expect(mean(correlations)).toBeLessThan(0.47);
    expect(Math.min(...correlations)).toBeGreaterThan(0.2);
  });
});

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const [mx, my] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  const sum = (of: (x: number, y: number) => number) => pairs.reduce((total, [x, y]) => total + of(x - mx, y - my), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}
