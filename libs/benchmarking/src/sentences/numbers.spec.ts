import fc from 'fast-check';
import cases from '../fixtures/rounding-cases.json' with { type: 'json' };
import { formatDifference, formatFixed, formatScore, formatSize, roundTo } from './numbers.js';

describe('formatFixed', () => {
  it.each(cases)('prints $title: $value with $decimals decimals as $text', ({ value, decimals, text }) => {
    expect(formatFixed(value, decimals)).toBe(text);
  });
});

describe('roundTo', () => {
  it.each(cases)('gives the number that is printed for $title', ({ value, decimals, text }) => {
    expect(Object.is(roundTo(value, decimals), Number(text.replace('−', '-')))).toBe(true);
  });

  it('rounds every half of a six-decimal score upwards, as counting in millionths does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 5_000_000 }), fc.integer({ min: 0, max: 5 }), (millionths, decimals) => {
        const step = 10 ** (6 - decimals);
        const exact = Math.floor((2 * millionths + step) / (2 * step));
        expect(roundTo(millionths / 1e6, decimals)).toBe(exact / 10 ** decimals);
      }),
    );
  });

  it('is odd and moves a value by at most half a unit', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        expect(roundTo(-value, decimals) + roundTo(value, decimals)).toBe(0);
        expect(Math.abs(roundTo(value, decimals) - value)).toBeLessThan(0.5 * 10 ** -decimals + 1e-9);
      }),
    );
  });

  it.each([NaN, Infinity, -Infinity])('has no number for %d', (value) => {
    expect(roundTo(value, 2)).toBeNaN();
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
