import { averageOwnGap, ownGap, roundGap } from './own-gap.js';

describe('ownGap', () => {
  it.each([
    [{ own: 2.5, mean: 3.6 }, -1.1],
    [{ own: null, mean: 3 }, null],
    [{ own: 3, mean: null }, null],
  ])('of %j is %j', (scores, expected) => {
    const gap = ownGap(scores);
    expect(gap === null ? null : roundGap(gap)).toBe(expected);
  });
});

describe('averageOwnGap', () => {
  it('counts every ICB with both scores once', () => {
    expect(
      averageOwnGap([
        { own: 4, mean: 3 },
        { own: 2, mean: 2.5 },
        { own: null, mean: 3 },
      ]),
    ).toBeCloseTo(0.25, 12);
  });

  it('is null when none has both', () => {
    expect(averageOwnGap([{ own: null, mean: 3 }])).toBeNull();
  });
});
