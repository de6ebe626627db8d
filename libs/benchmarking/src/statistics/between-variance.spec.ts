import { betweenVariance } from './between-variance.js';

describe('betweenVariance', () => {
  it('divides the excess by G − 1 weights when all groups are alike', () => {
    expect(betweenVariance(6, [0.1, 0.1, 0.1])).toBeCloseTo((6 * 0.1) / 2, 12);
  });

  it('is never negative', () => {
    expect(betweenVariance(-1, [0.1, 0.2])).toBe(0);
  });

  it('is 0 for fewer than two groups', () => {
    expect(betweenVariance(5, [0.1])).toBe(0);
    expect(betweenVariance(5, [])).toBe(0);
  });
});
