import vectors from './fixtures/agreement-vectors.json' with { type: 'json' };
import { likelyRange, tFactor } from './likely-range.js';

describe('likelyRange', () => {
  it("rests on the quantiles of Student's t", () => {
    expect(tFactor(11)).toBeCloseTo(vectors.t_quantile.df11, 12);
    expect(tFactor(163)).toBeCloseTo(vectors.t_quantile.df163, 12);
  });
  it('is cut at the ends of the scale', () => {
    expect(likelyRange(4.8, 0.5, 5)).toEqual({ low: 4.8 - tFactor(4) * 0.5, high: 5 });
    expect(likelyRange(1.2, 0.5, 5).low).toBe(1);
  });
});
