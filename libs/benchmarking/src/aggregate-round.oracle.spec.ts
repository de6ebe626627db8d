import type { Aggregate, Clarity } from './aggregate.js';
import { aggregateRound } from './aggregate-round.js';
import { fitLikeForLike } from './like-for-like/fit.js';
import { testSystems } from './like-for-like/system-estimates.js';
import { MATCHINGS } from './matching/matchings.js';
import { prepareRound } from './prepared-round.js';
import { roundOracles } from './testing/oracles.js';
import { unitsOfSlice } from './units.js';

const near = (value: number | null | undefined, expected: number | null | undefined, tolerance = 1e-9) => {
  if (expected === null) return expect(value).toBeNull();
  expect(Math.abs((value ?? NaN) - (expected ?? NaN))).toBeLessThan(tolerance);
};

describe.each(roundOracles)('on %s', (_, { round, slices, judged }) => {
  const result = aggregateRound(round);
  const at = new Map(result.aggregates.map((each) => [`${each.code} ${each.slice} ${each.theme}`, each]));
  const aggregate = (code: string, slice: string, theme: string): Aggregate => {
    const found = at.get(`${code} ${slice} ${theme}`);
    if (!found) throw new Error(`No aggregate of ${code}, ${slice}, ${theme}.`);
    return found;
  };

  it.each(Object.keys(slices))('slice %s: means, quartiles, expectation and intervals agree with NumPy and SciPy', (slice) => {
    for (const [theme, oracle] of Object.entries(slices[slice] ?? {})) {
      oracle.code.forEach((code, i) => {
        const row = aggregate(code, slice, theme);
        expect([row.nOrganisations, row.nSubmissions]).toEqual([oracle.n[i], oracle.nSubmissions[i]]);
        near(row.mean, oracle.mean[i]);
        near(row.median, oracle.median[i]);
        near(row.q1, oracle.q1[i]);
        near(row.q3, oracle.q3[i]);
        near(row.expected, oracle.expected[i]);
        near(row.difference, oracle.difference[i]);
        const half = oracle.halfWidth[i] ?? null;
        near(row.ciHigh === null ? null : row.ciHigh - (row.mean ?? NaN), half);
        near(row.differenceLow === null ? null : (row.difference ?? NaN) - row.differenceLow, half);
      });
      const scored = result.aggregates.filter((row) => row.slice === slice && row.theme === theme && row.mean !== null);
      expect(scored).toHaveLength(oracle.code.length);
    }
  });

  it('has degrees of freedom, pooled variance and over-dispersion of the oracle', () => {
    for (const parameters of result.parameters.themes) {
      expect(parameters.df).toBe(slices['all']?.[parameters.theme]?.df);
      near(parameters.pooledVariance, slices['all']?.[parameters.theme]?.s2);
      if (parameters.theme === 'profile') continue;
      near(parameters.overDispersionPhi, judged.themes[parameters.theme]?.phi);
      near(parameters.overDispersionTau2, judged.themes[parameters.theme]?.tau2);
    }
  });

  it("has metafor's variance between systems and its shrinkage", () => {
    for (const [theme, { systems, metafor }] of Object.entries(judged.themes)) {
      near(result.parameters.themes.find((each) => each.theme === theme)?.betweenVariance, metafor.tau2, 1e-6);
      systems.forEach((system, i) => {
        near(aggregate(system, 'all', theme).estimate, metafor.estimate[i], 1e-6);
        near(aggregate(system, 'all', theme).reliability, metafor.reliability[i], 1e-6);
      });
    }
  });

  it.each(MATCHINGS.map((matching) => [matching.code, matching] as const))(
    'matching %s: differences and p agree with SciPy',
    (code, matching) => {
      const prepared = prepareRound(round);
      for (const [theme, oracle] of Object.entries(judged.themes)) {
        const fit = fitLikeForLike(unitsOfSlice(prepared, 'all', round.themes.indexOf(theme)), matching);
        const { p } = testSystems(fit);
        expect(fit.systems.map(({ system }) => system)).toEqual(oracle.systems);
        oracle.systems.forEach((system, i) => {
          near(fit.systems[i]?.difference, oracle.difference[code][i]);
          near(p.get(system), oracle.p[code][i]);
          near((p.get(system) ?? NaN) / (oracle.p[code][i] ?? NaN), 1);
        });
      }
    },
  );

  it('flags what R flags, and calls clear what is flagged under every matching', () => {
    expect(result.parameters.familySize).toBe(judged.familySize);
    for (const row of result.aggregates.filter(({ pValue }) => pValue !== null)) {
      const under = MATCHINGS.map(({ code }) => code).filter((code) =>
        judged.flagged[code].some(([system, theme]) => system === row.code && theme === row.theme),
      );
      const clarity: Clarity = under.length === MATCHINGS.length ? 'clear' : under.length > 0 ? 'close_call' : 'none';
      expect([row.flaggedUnder, row.clarity]).toEqual([under, clarity]);
    }
  });
});
