import fc from 'fast-check';
import { placeInFifths } from './place-in-fifths.js';

const even = [1, 2, 3, 4].map((from) => ({ from, to: from + 1, share: 0.25 }));
const place = (score: number | null, low = score, high = score, histogram: typeof even | null = even) =>
  placeInFifths({ histogram, score, low, high });

describe('placeInFifths', () => {
  it('interpolates the cumulative shares of the bins', () => {
    expect([1, 1.79, 1.8, 2.6, 3.4, 4.19, 4.2, 5].map((score) => place(score))).toEqual([1, 1, 2, 3, 4, 4, 5, 5]);
  });

  it('counts half of an even bin below its centre, as mid-ranks do', () => {
    const one = [{ from: 1, to: 5, share: 1 }];
    expect(placeInFifths({ histogram: one, score: 3, low: 3, high: 3 })).toBe(3);
  });

  it('says that a trust cannot be placed when its likely range covers three fifths', () => {
    expect(place(3, 2.6, 3.5)).toBe(3);
    expect(place(3, 2.5, 3.5)).toBe('cannot_be_placed');
  });

  it('places by the score alone where there is no range', () => {
    expect(place(4.5, null, null)).toBe(5);
  });

  it('allows for shares that do not add up to one', () => {
    const rounded = [
      { from: 1, to: 3, share: 0.45 },
      { from: 3, to: 5, share: 0.45 },
    ];
    expect([2.99, 5].map((score) => placeInFifths({ histogram: rounded, score, low: score, high: score }))).toEqual([3, 5]);
  });

  it('is null without a histogram, without trusts in it, and without a score', () => {
    expect(place(3, 3, 3, null)).toBeNull();
    expect(place(3, 3, 3, [])).toBeNull();
    expect(place(null, null, null)).toBeNull();
  });

  it('refuses a range that ends before it begins', () => {
    expect(() => place(3, 4, 2)).toThrow(RangeError);
  });

  it('never places a higher score lower, and stays within one fifth of the true mid-rank in fine bins', () => {
    const scores = fc.array(fc.integer({ min: 100, max: 499 }), { minLength: 40, maxLength: 80 });
    fc.assert(
      fc.property(scores, (hundredths) => {
        const values = hundredths.map((x) => x / 100).sort((a, b) => a - b);
        const bins = Array.from({ length: 400 }, (_, k) => {
          const [from, to] = [(100 + k) / 100, (101 + k) / 100];
          return { from, to, share: values.filter((x) => x >= from && x < to).length / values.length };
        });
        let before = 1;
        for (const score of values) {
          const fifth = placeInFifths({ histogram: bins, score: score + 0.005, low: null, high: null }) as number;
          const below = values.filter((x) => x < score).length;
          const equal = values.filter((x) => x === score).length;
          const midRank = (below + equal / 2) / values.length;
          expect(fifth).toBe(Math.min(5, Math.floor(Math.round(midRank * 5e9) / 1e9) + 1));
          expect(fifth).toBeGreaterThanOrEqual(before);
          before = fifth;
        }
      }),
      { numRuns: 20 },
    );
  });
});
