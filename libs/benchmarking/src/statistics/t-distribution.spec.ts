import vectors from '../fixtures/oracle-vectors.json' with { type: 'json' };
import { halfWidths, tTestP } from './t-distribution.js';

const { t_quantile: vector } = vectors;

describe('halfWidths', () => {
  it.each([
    [11, vector.df11],
    [163, vector.df163],
  ])('has the multiplier of R for %d degrees of freedom', (df, expected) => {
    expect(halfWidths(1, df)(1)).toBeCloseTo(expected, 12);
  });

  it('gives 0.843 for three trusts of the worked example', () => {
    expect(halfWidths(0.23053333 / 2, 2)(3)).toBeCloseTo(0.843, 3);
  });

  it('narrows with the square root of n', () => {
    const [one, four] = [1, 4].map(halfWidths(0.2, 50));
    expect(one).toBeGreaterThan(0);
    expect(four).toBeCloseTo((one ?? NaN) / 2, 12);
  });

  it.each([
    ['no variance', null, 5],
    ['no degrees of freedom', 0.2, 0],
  ])('is null with %s', (_, variance, df) => {
    expect(halfWidths(variance, df)(3)).toBeNull();
  });
});

describe('tTestP', () => {
  it('is 5 % at the 95 % quantile, on either side', () => {
    expect(tTestP(vector.df11, 1, 11)).toBeCloseTo(0.05, 12);
    expect(tTestP(-2 * vector.df11, 4, 11)).toBeCloseTo(0.05, 12);
  });

  it('is 1 for no difference', () => {
    expect(tTestP(0, 1, 11)).toBeCloseTo(1, 12);
  });

  it.each([
    [null, 5],
    [0, 5],
    [1, 0],
  ])('is null with a variance of %j and %d degrees of freedom', (variance, df) => {
    expect(tTestP(1, variance, df)).toBeNull();
  });
});
