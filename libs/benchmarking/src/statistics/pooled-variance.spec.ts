import { poolVariance } from './pooled-variance.js';

describe('poolVariance', () => {
  it('gives the worked example: 0.23053 over two degrees of freedom', () => {
    const variance = poolVariance(
      [
        [0.32, -0.31, -0.15],
        [-0.01, 0.15, 0],
      ],
      2,
    );
    expect(variance).toBeCloseTo(0.1152667, 7);
  });

  it('is the usual sample variance for one group and n − 1', () => {
    expect(poolVariance([[1, 2, 3, 4]], 3)).toBeCloseTo(5 / 3, 12);
  });

  it('takes nothing from groups of one or none', () => {
    expect(poolVariance([[1, 3], [7], []], 1)).toBeCloseTo(2, 12);
  });

  it('is null without degrees of freedom', () => {
    expect(poolVariance([[1], [2]], 0)).toBeNull();
  });

  it('is exactly zero for equal values, whatever rounding does to their mean', () => {
    expect(poolVariance([[0.1 + 0.2, 0.3, 0.3]], 2)).toBe(0);
  });
});
