import fc from 'fast-check';
import { DISCLOSURE_POLICY } from '../policy.js';
import { mayShowHistogram, releaseHistogram, roundedShare } from './release-histogram.js';

const release = (scores: number[], holders: number[][] = []) => releaseHistogram({ scores, holders }, DISCLOSURE_POLICY);
const times = (n: number, score: number) => Array.from({ length: n }, () => score);
const inside = (score: number, { from, to }: { from: number; to: number }) => score >= from && (score < to || to === 5);

describe('mayShowHistogram', () => {
  it('asks for twenty trusts and fifteen beyond the largest holder', () => {
    expect(mayShowHistogram({ scores: times(20, 3), holders: [[0, 1, 2, 3, 4]] }, DISCLOSURE_POLICY)).toBe(true);
    expect(mayShowHistogram({ scores: times(20, 3), holders: [[0, 1, 2, 3, 4, 5]] }, DISCLOSURE_POLICY)).toBe(false);
    expect(mayShowHistogram({ scores: times(19, 3), holders: [] }, DISCLOSURE_POLICY)).toBe(false);
  });
});

describe('releaseHistogram', () => {
  it('shows fixed bins of half a point, a score on an edge in the upper one', () => {
    expect(release([...times(5, 1.5), ...times(5, 2.5), ...times(5, 3.49), ...times(5, 5)])).toEqual([
      { from: 1, to: 2, share: 0.25 },
      { from: 2, to: 2.5, share: 0 },
      { from: 2.5, to: 3, share: 0.25 },
      { from: 3, to: 3.5, share: 0.25 },
      { from: 3.5, to: 4, share: 0 },
      { from: 4, to: 4.5, share: 0 },
      { from: 4.5, to: 5, share: 0.25 },
    ]);
  });

  it('joins a bin of two to its neighbour towards the middle, from both ends', () => {
    const bins = release([
      ...times(2, 1.5),
      ...times(6, 2.2),
      ...times(6, 2.7),
      ...times(6, 3.2),
      ...times(5, 3.7),
      ...times(2, 4.7),
    ]);
    expect(bins.map(({ from, to }) => [from, to])).toEqual([
      [1, 2.5],
      [2.5, 3],
      [3, 3.5],
      [3.5, 5],
    ]);
  });

  it('counts only what a holder is left with: three trusts of which one viewer knows one are two to that viewer', () => {
    const scores = [...times(3, 1.5), ...times(9, 2.2), ...times(9, 2.7)];
    expect(release(scores)[0]).toEqual({ from: 1, to: 2, share: 0.15 });
    expect(release(scores, [[0]])[0]).toEqual({ from: 1, to: 2.5, share: 0.55 });
  });

  it('joins bins across the middle, and outwards when they still have too few', () => {
    const bins = release([...times(10, 1.5), ...times(1, 2.7), ...times(1, 3.2), ...times(10, 4.7)]);
    expect(bins.map(({ from, to }) => [from, to])).toEqual([
      [1, 3.5],
      [3.5, 4],
      [4, 4.5],
      [4.5, 5],
    ]);
  });

  it('uses bins of one point where one bin would hold more than four fifths, of the group or of what a holder is left with', () => {
    const scores = [...times(16, 3.2), ...times(4, 2.2)];
    expect(release(scores)).toHaveLength(7);
    expect(release(scores, [[16]]).map(({ from, to, share }) => [from, to, share])).toEqual([
      [1, 2, 0],
      [2, 3, 0.2],
      [3, 4, 0.8],
      [4, 5, 0],
    ]);
    expect(release([...times(17, 3.2), ...times(3, 2.2)])).toHaveLength(4);
  });

  it('rounds each share to a twentieth by itself', () => {
    expect([7, 8, 3, 205].map((n) => roundedShare(n, n === 205 ? 205 : 40, 0.05))).toEqual([0.2, 0.2, 0.1, 1]);
    expect(roundedShare(5, 205, 0.05)).toBe(0);
  });

  const group = fc.array(fc.integer({ min: 100, max: 500 }), { minLength: 20, maxLength: 90 }).chain((hundredths) =>
    fc.record({
      scores: fc.constant(hundredths.map((x) => x / 100)),
      holders: fc.array(fc.uniqueArray(fc.nat(hundredths.length - 1), { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
    }),
  );

  it('covers the scale, in bins that leave every holder three trusts or hold nobody', () => {
    fc.assert(
      fc.property(group, ({ scores, holders }) => {
        const bins = release(scores, holders);
        expect([bins[0]?.from, bins.at(-1)?.to]).toEqual([1, 5]);
        bins.slice(1).forEach(({ from }, k) => expect(from).toBe(bins[k]?.to));
        for (const bin of bins) {
          const held = scores.flatMap((score, i) => (inside(score, bin) ? [i] : []));
          for (const known of [[], ...holders]) {
            const left = held.filter((i) => !known.includes(i)).length;
            expect(held.length === 0 || left >= 3).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('draws true areas: each share is a twentieth nearest to the part of the group in its bin', () => {
    fc.assert(
      fc.property(group, ({ scores, holders }) => {
        for (const bin of release(scores, holders)) {
          const part = scores.filter((score) => inside(score, bin)).length / scores.length;
          expect(Math.abs(bin.share - part)).toBeLessThanOrEqual(0.025 + 1e-12);
          expect(bin.share * 20).toBeCloseTo(Math.round(bin.share * 20), 12);
        }
      }),
    );
  });

  it('depends on who has which score only, not on the order', () => {
    fc.assert(
      fc.property(group, ({ scores, holders }) => {
        const last = scores.length - 1;
        const reversed = holders.map((known) => known.map((i) => last - i)).reverse();
        expect(release([...scores].reverse(), reversed)).toEqual(release(scores, holders));
      }),
    );
  });
});
