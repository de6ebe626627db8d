import type { Fit } from './fit.js';
import { estimateSystems, testSystems } from './system-estimates.js';

const fit = (pooledVariance: number | null, differences: readonly number[]): Fit => ({
  units: [],
  nMatchingGroups: 1,
  df: 10,
  pooledVariance,
  systems: differences.map((difference, i) => ({ system: `Q${i}`, n: 4, difference })),
});

describe('estimateSystems', () => {
  it('pulls differences towards each other, the more the less they exceed chance', () => {
    const near = estimateSystems(fit(0.4, [0.5, -0.5])).shrunken.get('Q0');
    const far = estimateSystems(fit(0.4, [1, -1])).shrunken.get('Q0');
    expect(near?.reliability).toBeLessThan(far?.reliability ?? NaN);
    expect(near?.estimate).toBeCloseTo(0.5 * (near?.reliability ?? NaN), 12);
  });

  it.each([null, 0])('has no estimates with a variance of %j', (variance) => {
    expect(estimateSystems(fit(variance, [0.5, -0.5]))).toEqual({ shrunken: new Map(), tau2: null });
  });
});

describe('testSystems', () => {
  it('has a smaller p for a larger difference, whatever its sign', () => {
    const { p, overDispersion } = testSystems(fit(0.4, [0.9, -0.3, 0.1, -1.2, 0.5]));
    const order = [...p].sort(([, a], [, b]) => a - b).map(([system]) => system);
    expect(order).toEqual(['Q3', 'Q0', 'Q4', 'Q1', 'Q2']);
    expect(overDispersion?.tau2).toBeGreaterThan(0);
  });

  it.each([null, 0])('has no tests with a variance of %j', (variance) => {
    expect(testSystems(fit(variance, [0.5]))).toEqual({ p: new Map(), overDispersion: null });
  });
});
