import fc from 'fast-check';
import { add, compare, fraction, magnitude, meanOf, multiply, subtract, toNumber, total } from './fraction.js';
import { fromDecimal, millionthsOf, toSixDecimals } from './millionths.js';

const whole = fc.integer({ min: -500, max: 500 });
const any = fc.tuple(whole, fc.integer({ min: 1, max: 60 })).map(([top, bottom]) => fraction(top, bottom));

describe('fraction', () => {
  it('is in lowest terms with a positive denominator', () => {
    expect(fraction(6, -4)).toEqual({ numerator: -3n, denominator: 2n });
    expect(fraction(0, -7)).toEqual({ numerator: 0n, denominator: 1n });
  });
  it('refuses a denominator of 0 and half numbers', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
    expect(() => fraction(0.5)).toThrow(RangeError);
    expect(() => meanOf([])).toThrow(RangeError);
  });
  it('computes as numbers do', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [x, y] = [toNumber(a), toNumber(b)];
        expect(toNumber(add(a, b))).toBeCloseTo(x + y, 9);
        expect(toNumber(subtract(a, b))).toBeCloseTo(x - y, 9);
        expect(toNumber(multiply(a, b))).toBeCloseTo(x * y, 9);
        expect(toNumber(magnitude(a))).toBe(Math.abs(x));
        expect(compare(a, b)).toBe(Math.sign(x - y));
        expect(toNumber(total([a, b, a]))).toBeCloseTo(2 * x + y, 9);
      }),
    );
  });
});

describe('toSixDecimals', () => {
  it.each([
    [fraction(113, 32), 3.53125],
    [fraction(10, 3), 3.333333],
    [fraction(11, 3), 3.666667],
    [fraction(1, 2_000_000), 0.000001],
    [fraction(-1, 2_000_000), -0.000001],
    [fraction(-1, 2_000_001), 0],
    [fraction(2_000_001, 2_000_000), 1.000001],
  ])('rounds halves away from zero, %#', (exact, rounded) => expect(toSixDecimals(exact)).toBe(rounded));
  it('gives back every number of six decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5_000_000, max: 5_000_000 }), (millionths) => {
        const score = millionths / 1e6;
        expect(toSixDecimals(fromDecimal(score))).toBe(score + 0);
        expect(millionthsOf(score) + 0).toBe(millionths + 0);
      }),
    );
  });
  it('takes finite numbers only', () => expect(() => millionthsOf(Infinity)).toThrow(RangeError));
});
