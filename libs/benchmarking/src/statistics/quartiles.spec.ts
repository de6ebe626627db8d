import fc from 'fast-check';
import vectors from '../fixtures/oracle-vectors.json' with { type: 'json' };
import { quantile, quartiles } from './quartiles.js';

const { quantile: vector } = vectors;

describe('quartiles', () => {
  it('agree with type 7 of R', () => {
    const expected = vector['by_type_R_4.2.2']['7'];
    const { q1, median, q3 } = quartiles(vector.x);
    [q1, median, q3].forEach((value, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 12));
  });

  it('of the six trusts of the worked example are 3.05, 3.365 and 3.7325', () => {
    const { q1, median, q3 } = quartiles([3.53, 2.9, 3.8, 3.2, 4.1, 3.0]);
    expect(q1).toBeCloseTo(3.05, 12);
    expect(median).toBeCloseTo(3.365, 12);
    expect(q3).toBeCloseTo(3.7325, 12);
  });

  it('of one value are that value', () => {
    expect(quartiles([2.5])).toEqual({ q1: 2.5, median: 2.5, q3: 2.5 });
  });

  it('are ordered, lie within the values and do not depend on their order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { minLength: 1 }), (values) => {
        const { q1, median, q3 } = quartiles(values);
        expect(Math.min(...values)).toBeLessThanOrEqual(q1);
        expect(q1).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(q3);
        expect(q3).toBeLessThanOrEqual(Math.max(...values));
        expect(quartiles([...values].reverse())).toEqual({ q1, median, q3 });
      }),
    );
  });

  it('refuse an empty list', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
    expect(() => quartiles([])).toThrow(RangeError);
  });
});
