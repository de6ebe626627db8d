import fc from 'fast-check';
import vectors from '../fixtures/oracle-vectors.json' with { type: 'json' };
import { adjustBenjaminiHochberg, flagDiscoveries } from './false-discovery.js';

const { fdr: vector } = vectors;

const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });

describe('adjustBenjaminiHochberg', () => {
  it('equals p.adjust of R', () => {
    adjustBenjaminiHochberg(vector.p).forEach((adjusted, i) => expect(adjusted).toBeCloseTo(vector.BH[i] ?? NaN, 6));
  });

  it('keeps the order of the family', () => {
    expect(adjustBenjaminiHochberg([0.01, 0.04, 0.03]).map((value) => Number(value.toFixed(12)))).toEqual([0.03, 0.04, 0.04]);
  });

  it('is monotone in p, never below p and never above 1', () => {
    fc.assert(
      fc.property(family, (p) => {
        const pairs = adjustBenjaminiHochberg(p).map((adjusted, i) => ({ p: p[i] ?? NaN, adjusted }));
        const sorted = [...pairs].sort((a, b) => a.p - b.p || a.adjusted - b.adjusted);
        for (const [i, pair] of sorted.entries()) {
          expect(pair.adjusted).toBeGreaterThanOrEqual(pair.p);
          expect(pair.adjusted).toBeLessThanOrEqual(1);
          expect(pair.adjusted).toBeGreaterThanOrEqual(sorted[i - 1]?.adjusted ?? 0);
        }
      }),
    );
  });

  it('has nothing to adjust in an empty family', () => {
    expect(adjustBenjaminiHochberg([])).toEqual([]);
  });
});

describe('flagDiscoveries', () => {
  it('flags the first two of the textbook family at 10 %, the second exactly at the limit', () => {
    expect(
      flagDiscoveries(vector.p)
        .map((flagged, i) => (flagged ? i : -1))
        .filter((i) => i >= 0),
    ).toEqual([0, 1]);
  });

  it('never loses a flag when a p value falls', () => {
    fc.assert(
      fc.property(family, fc.nat(), (p, pick) => {
        const i = pick % p.length;
        const lower = p.map((value, j) => (j === i ? value / 2 : value));
        flagDiscoveries(p).forEach((flagged, j) => {
          if (flagged) expect(flagDiscoveries(lower)[j]).toBe(true);
        });
      }),
    );
  });
});
