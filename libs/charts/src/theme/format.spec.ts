import fc from 'fast-check';
import { formatFixed, formatInterval, formatSigned, MINUS, roundTo } from './format.js';
import cases from './rounding-cases.json' with { type: 'json' };

describe('roundTo', () => {
  it.each(cases)('gives the number that is printed for $title', ({ value, decimals, text }) => {
    expect(Object.is(roundTo(value, decimals), Number(text.replace(MINUS, '-')))).toBe(true);
  });

  it('is odd and moves a value by at most half a unit', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        expect(roundTo(-value, decimals) + roundTo(value, decimals)).toBe(0);
        expect(Math.abs(roundTo(value, decimals) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
      }),
    );
  });
});

describe('formatFixed', () => {
  it.each(cases)('prints $title: $value with $decimals decimals as $text', ({ value, decimals, text }) => {
    expect(formatFixed(value, decimals)).toBe(text);
  });

  it('keeps its decimals and writes a true minus sign', () => {
    expect([formatFixed(3), formatFixed(-0.35), formatFixed(2.8304, 2), formatFixed(-0.04)]).toEqual([
      '3.0',
      '\u22120.4',
      '2.83',
      '0.0',
    ]);
  });
});

describe('formatSigned', () => {
  it('writes plus and minus, and neither for what rounds to nothing', () => {
    expect([formatSigned(0.6777), formatSigned(-0.0523), formatSigned(0.004), formatSigned(-0.004)]).toEqual([
      '+0.68',
      '\u22120.05',
      '0.00',
      '0.00',
    ]);
  });
});

describe('formatInterval', () => {
  it('joins both ends by "to"', () => {
    expect(formatInterval(3.211921, 3.900579)).toBe('3.2 to 3.9');
  });
});
