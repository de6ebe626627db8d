import fc from 'fast-check';
import { SCORE_DOMAIN, SCORE_LIMITS, stepLabels, stepOf } from './steps.js';

describe('stepOf', () => {
  it.each([
    [1, 1],
    [1.7, 1],
    [1.8, 2],
    [2.6, 3],
    [3.35, 4],
    [4.2, 5],
    [5, 5],
  ])('puts %d into step %i of the scores', (value, step) => {
    expect(stepOf(value, SCORE_LIMITS)).toBe(step);
  });

  it('goes by the printed number: 3.38 prints as 3.4 and lies in "3.4 to 4.1"', () => {
    expect(stepOf(3.38, SCORE_LIMITS)).toBe(4);
    expect(stepLabels(SCORE_LIMITS)[3]).toBe('3.4 to 4.1');
  });

  it('never falls when the value rises', () => {
    const score = fc.double({ min: 1, max: 5, noNaN: true });
    fc.assert(
      fc.property(score, score, (a, b) =>
        expect(stepOf(Math.max(a, b), SCORE_LIMITS)).toBeGreaterThanOrEqual(stepOf(Math.min(a, b), SCORE_LIMITS)),
      ),
    );
  });
});

describe('stepLabels', () => {
  it('prints the maturity bands', () => {
    expect(stepLabels(SCORE_LIMITS, SCORE_DOMAIN)).toEqual([
      '1.0 to 1.7',
      '1.8 to 2.5',
      '2.6 to 3.3',
      '3.4 to 4.1',
      '4.2 to 5.0',
    ]);
  });

  it('prints open ends for steps round a mean', () => {
    expect(stepLabels([2.4, 2.7, 3.0, 3.3])).toEqual(['below 2.4', '2.4 to 2.6', '2.7 to 2.9', '3.0 to 3.2', '3.3 or more']);
  });

  it('prints one number for a step that holds only one', () => {
    expect(stepLabels([2.4, 2.5, 2.6, 2.7])[1]).toBe('2.4');
  });
});
