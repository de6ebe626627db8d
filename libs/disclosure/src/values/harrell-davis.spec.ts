import fc from 'fast-check';
import vectors from '../fixtures/feasibility-vectors.json' with { type: 'json' };
import oracle from '../fixtures/quantiles.json' with { type: 'json' };
import { harrellDavis, harrellDavisWeights } from './harrell-davis.js';

const QUARTILES = [0.25, 0.5, 0.75];
const quartilesOf = (scores: readonly number[]) =>
  QUARTILES.map((p) =>
    harrellDavis(
      [...scores].sort((a, b) => a - b),
      p,
    ),
  );

describe('harrellDavis', () => {
  it('gives the vector on which SciPy, Hmisc and stdlib agree', () => {
    quartilesOf(vectors.quantile.x).forEach((q, i) => expect(q).toBeCloseTo(vectors.quantile.harrell_davis[i] ?? NaN, 9));
  });

  it.each(['scipy', 'hmisc'] as const)('agrees with %s on groups of 2 to 205', (tool) => {
    expect(oracle.scores.length).toBe(oracle[tool].length);
    oracle.scores.forEach((scores, k) => {
      quartilesOf(scores).forEach((q, i) => expect(q).toBeCloseTo(oracle[tool][k]?.[i] ?? NaN, 10));
    });
  });

  it('is a mean of all order statistics', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom(...QUARTILES), (n, p) => {
        const weights = [...harrellDavisWeights(n, p)];
        expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
        expect(weights.every((w) => w >= 0)).toBe(true);
      }),
    );
  });

  it('mirrors: the lower quartile of x is 6 minus the upper one of 6 − x', () => {
    const scores = [1.2, 2, 2.6, 3.1, 4.9];
    const mirrored = scores.map((x) => 6 - x).reverse();
    expect(harrellDavis(scores, 0.25)).toBeCloseTo(6 - harrellDavis(mirrored, 0.75), 12);
  });

  it('refuses nothing and the ends', () => {
    expect(() => harrellDavis([], 0.5)).toThrow(RangeError);
    expect(() => harrellDavis([3], 1)).toThrow(RangeError);
  });
});
