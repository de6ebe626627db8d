import fc from 'fast-check';
import oracle from '../fixtures/quantiles.json' with { type: 'json' };
import { sumOf, toMicroUnits } from './micro-units.js';
import { roundExactly } from './round-exactly.js';

describe('roundExactly', () => {
  it.each([0.01, 0.1, 0.5])('agrees with rational arithmetic in Python at steps of %s', (step) => {
    for (const { units, ...rounded } of oracle.means) {
      const sum = units.reduce((total, unit) => total + BigInt(unit), 0n);
      expect(roundExactly(sum, units.length, step)).toBe(rounded[String(step) as keyof typeof rounded]);
    }
  });

  it('gives the means of the worked example', () => {
    const [a, b] = [sumOf([3.53, 2.9, 3.8]), sumOf([3.2, 4.1, 3.0])];
    expect([roundExactly(a + b, 6, 0.01), roundExactly(a, 3, 0.01), roundExactly(b, 3, 0.01)]).toEqual([3.42, 3.41, 3.43]);
  });

  it('rounds halves away from zero, where binary fractions would not', () => {
    expect(roundExactly(sumOf([1.005]), 1, 0.01)).toBe(1.01);
    expect(roundExactly(sumOf([2.675, 2.675]), 2, 0.01)).toBe(2.68);
    expect(roundExactly(-50_000n, 1, 0.1)).toBe(-0.1);
    expect(Object.is(roundExactly(-1n, 1, 0.1), 0)).toBe(true);
  });

  it('is never further from the mean than half a step, and prints with no more digits than the step', () => {
    const units = fc.array(fc.integer({ min: 1_000_000, max: 5_000_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(units, fc.constantFrom(0.01, 0.1, 0.5), (values, step) => {
        const sum = values.reduce((total, unit) => total + BigInt(unit), 0n);
        const rounded = roundExactly(sum, values.length, step);
        const perPoint = BigInt(Math.round(1 / step));
        const off = BigInt(Math.round(rounded / step)) * BigInt(values.length) * 1_000_000n - sum * perPoint;
        expect(2n * (off < 0n ? -off : off)).toBeLessThanOrEqual(BigInt(values.length) * 1_000_000n);
        expect(String(rounded).length).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('refuses what has no mean and steps that do not divide a point', () => {
    expect(() => roundExactly(0n, 0, 0.1)).toThrow(RangeError);
    expect(() => roundExactly(1n, 1, 0.3)).toThrow(RangeError);
  });
});

describe('toMicroUnits', () => {
  it('recovers every score of six decimals', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 5_000_000 }), (units) => toMicroUnits(units / 1e6) === BigInt(units)));
  });

  it('refuses an average that was not rounded', () => {
    expect(() => toMicroUnits(10 / 3)).toThrow(RangeError);
    expect(() => toMicroUnits(NaN)).toThrow(RangeError);
  });
});
