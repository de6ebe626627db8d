import fc from 'fast-check';
import { DISCLOSURE_POLICY } from '../policy.js';
import { harrellDavis } from '../values/harrell-davis.js';
import { roundExactly } from '../values/round-exactly.js';
import { roundedShare } from '../values/release-histogram.js';
import { countsBelow, countsOfShare, rangeOfShown } from './compatible-counts.js';

describe('countsOfShare', () => {
  it('gives every count that rounds to the share and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.nat(), (n, pick) => {
        const share = roundedShare(pick % (n + 1), n, 0.05);
        const { least, most } = countsOfShare(share, n, 0.05);
        const fits = Array.from({ length: n + 1 }, (_, k) => k).filter((k) => roundedShare(k, n, 0.05) === share);
        expect([least, most]).toEqual([fits[0], fits.at(-1)]);
      }),
    );
  });

  it('refuses a share that no count rounds to', () => {
    expect(countsOfShare(0.2, 40, 0.05)).toEqual({ least: 7, most: 8 });
    expect(() => countsOfShare(0.2, 3, 0.05)).toThrow(RangeError);
  });
});

describe('countsBelow', () => {
  it('always contains the true count', () => {
    const scores = fc.array(fc.integer({ min: 1000, max: 5000 }), { minLength: 10, maxLength: 60 });
    fc.assert(
      fc.property(scores, fc.constantFrom(0.25, 0.5, 0.75), fc.constantFrom(2, 2.5, 3, 3.5, 4, 4.5), (thousandths, p, t) => {
        const sorted = thousandths.map((x) => x / 1000).sort((a, b) => a - b);
        const value = roundExactly(BigInt(Math.round(harrellDavis(sorted, p) * 1e6)), 1, 0.1);
        const { least, most } = countsBelow({ value }, 0.1, sorted.length, p, t, DISCLOSURE_POLICY);
        const below = sorted.filter((x) => x < t).length;
        expect(below).toBeGreaterThanOrEqual(least);
        expect(below).toBeLessThanOrEqual(most);
      }),
      { numRuns: 300 },
    );
  });

  it('tells something: with a lower quartile of 3.0 in 40 trusts, some lie below 3.5 and not half below 2', () => {
    expect(countsBelow({ value: 3 }, 0.1, 40, 0.25, 3.5, DISCLOSURE_POLICY).least).toBeGreaterThanOrEqual(5);
    expect(countsBelow({ value: 3 }, 0.1, 40, 0.25, 2, DISCLOSURE_POLICY).most).toBeLessThan(20);
  });
});

describe('rangeOfShown', () => {
  it('is half a step to either side of a number and the range of a label', () => {
    expect(rangeOfShown({ value: 3.5 }, 0.5, DISCLOSURE_POLICY)).toEqual({ least: 3.25, most: 3.75 });
    expect(rangeOfShown({ label: 'high' }, 0.1, DISCLOSURE_POLICY)).toEqual({ least: 3.8, most: 5 });
    expect(rangeOfShown({ label: 'wide' }, 0.1, DISCLOSURE_POLICY)).toEqual({ least: 1, most: 5 });
  });
});
