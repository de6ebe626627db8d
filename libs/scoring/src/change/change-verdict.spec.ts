import fc from 'fast-check';
import { changeVerdict } from './change-verdict.js';

const pair = (before: number | null, after: number | null, se: number | null = 0.2082961) =>
  changeVerdict({ before, after, seBefore: se, seAfter: se });

describe('changeVerdict', () => {
  it('has the minimum detectable change of the worked board: 0.58', () => {
    expect(pair(3.53125, 3.6)?.minimumDetectable).toBeCloseTo(0.58, 2);
    expect(pair(3.53125, 3.6)).toMatchObject({ change: 0.06875, verdict: 'no_clear_change' });
  });
  it.each([
    [5, 0.87],
    [10, 0.61],
    [12, 0.56],
  ])('has those of the method for %d members who differ by 0.7', (members, expected) => {
    expect(pair(3, 3, 0.7 / Math.sqrt(members))?.minimumDetectable).toBeCloseTo(expected, 2);
  });
  it('joins two different standard errors', () => {
    expect(changeVerdict({ before: 3, after: 4, seBefore: 0.3, seAfter: 0.4 })?.minimumDetectable).toBeCloseTo(0.98, 12);
  });
  it('calls a change clear beyond the minimum, not at it', () => {
    const at = (after: number) => changeVerdict({ before: 3, after, seBefore: 0.25, seAfter: 0 })?.verdict;
    expect([at(3.49), at(3.490001), at(2.51), at(2.509999)]).toEqual([
      'no_clear_change',
      'improved',
      'no_clear_change',
      'deteriorated',
    ]);
  });
  it('needs two scores and two standard errors', () => {
    expect([pair(null, 3), pair(3, null), pair(3, 4.5, null)]).toEqual([null, null, null]);
    expect(() => pair(3, 4, -0.1)).toThrow(RangeError);
  });
  it('is clear exactly when its range leaves out 0', () => {
    const points = fc.integer({ min: 1_250_000, max: 4_750_000 }).map((millionths) => millionths / 1e6);
    const se = fc.double({ min: 0.05, max: 0.6, noNaN: true });
    fc.assert(
      fc.property(points, points, se, se, (before, after, seBefore, seAfter) => {
        const { low, high, verdict } = changeVerdict({ before, after, seBefore, seAfter })!;
        expect(verdict).toBe(low > 0 ? 'improved' : high < 0 ? 'deteriorated' : 'no_clear_change');
      }),
      { numRuns: 1000 },
    );
  });
});
