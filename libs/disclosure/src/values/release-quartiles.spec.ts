import { DISCLOSURE_POLICY } from '../policy.js';
import { mayShowQuartiles, releaseQuartiles } from './release-quartiles.js';

const filled = (n: number, score = 3.2) => Array.from({ length: n }, () => score);

describe('mayShowQuartiles', () => {
  it('asks for ten trusts beyond the largest holder', () => {
    expect(mayShowQuartiles({ scores: filled(12), holders: [[0], [1, 2]] }, DISCLOSURE_POLICY)).toBe(true);
    expect(mayShowQuartiles({ scores: filled(12), holders: [[0], [1, 2, 3]] }, DISCLOSURE_POLICY)).toBe(false);
  });
});

describe('releaseQuartiles', () => {
  const scores = [2.1, 2.4, 2.9, 3.0, 3.3, 3.3, 3.8, 4.2];

  it('rounds the Harrell–Davis quartiles once, in any order of the scores', () => {
    const expected = { q1: { value: 2.6 }, median: { value: 3.13 }, q3: { value: 3.64 } };
    expect(releaseQuartiles({ scores, holders: [] }, 0.01, DISCLOSURE_POLICY)).toEqual(expected);
    expect(releaseQuartiles({ scores: [...scores].reverse(), holders: [[0]] }, 0.01, DISCLOSURE_POLICY)).toEqual(expected);
  });

  it('rounds half up whatever the binary fraction', () => {
    expect(releaseQuartiles({ scores: filled(10, 3.25), holders: [] }, 0.1, DISCLOSURE_POLICY).q1).toEqual({ value: 3.3 });
  });

  it('labels a quartile that is extreme to somebody who knows a part of the group', () => {
    const top = [...filled(8, 2), ...filled(12, 4.9)];
    expect(releaseQuartiles({ scores: top, holders: [] }, 0.1, DISCLOSURE_POLICY).median).toEqual({ value: 4.4 });
    const { median, q1 } = releaseQuartiles({ scores: top, holders: [[0, 1, 2, 3, 4, 5, 6]] }, 0.1, DISCLOSURE_POLICY);
    expect(median).toEqual({ label: 'high' });
    expect(q1).toEqual({ label: 'low' });
  });

  it('says nothing about a quartile that is ordinary by itself and extreme to a holder', () => {
    const mixed = [...filled(10, 1.6), ...filled(10, 4.95)];
    const { median } = releaseQuartiles({ scores: mixed, holders: [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]] }, 0.1, DISCLOSURE_POLICY);
    expect(median).toEqual({ label: 'wide' });
  });

  it('labels everything outside 2.2 to 3.8 on the next step of the ladder', () => {
    const { q1, median, q3 } = releaseQuartiles({ scores: filled(12, 3.9), holders: [] }, 0.1, DISCLOSURE_POLICY, 'labels');
    expect([q1, median, q3]).toEqual([{ label: 'high' }, { label: 'high' }, { label: 'high' }]);
  });
});
