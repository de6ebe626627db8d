import fc from 'fast-check';
import { formatDifference, formatFixed, formatScore, formatSize, roundTo } from './numbers.js';

describe('formatFixed', () => {
  it.each([
    [0.125, 2, '0.13'],
    [-0.125, 2, '−0.13'],
    [2.25, 1, '2.3'],
    [1.005, 2, '1.01'],
    [3.5562499999999995, 2, '3.56'],
    [(2.2 + 2.3) / 2, 1, '2.3'],
    [0.1 + 0.2 - 0.05, 1, '0.3'],
    [-0.004, 2, '0.00'],
    [0, 1, '0.0'],
    [-3, 0, '−3'],
  ])('prints %d with %d decimals as %s', (value, decimals, text) => {
    expect(formatFixed(value, decimals)).toBe(text);
  });

  it('is symmetric: a number and its opposite differ by the sign only', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5, noNaN: true }), (value) => {
        expect(formatFixed(-value, 2).replace('−', '')).toBe(formatFixed(value, 2));
        expect(Math.abs(roundTo(value, 2) - value)).toBeLessThan(0.005 + 1e-9);
      }),
    );
  });
});

describe('scores and differences', () => {
  it.each([
    [formatScore(2.8304), '2.8'],
    [formatDifference(0.675839), '+0.68'],
    [formatDifference(-0.05), '−0.05'],
    [formatDifference(0.004), '0.00'],
    [formatSize(-0.726), '0.73'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});
