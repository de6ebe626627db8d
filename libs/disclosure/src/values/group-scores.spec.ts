import { groupScores, largestHolder, withoutHolder } from './group-scores.js';

const holder = (id: string, ...trusts: string[]) => ({ id, kind: 'system' as const, trusts });

describe('groupScores', () => {
  const scores = new Map([
    ['A', 3],
    ['B', null],
    ['C', 4],
    ['D', 2],
  ]);

  it('leaves out trusts without a score, and holders of none or all of the rest', () => {
    const holders = [holder('s1', 'A', 'B'), holder('s2', 'B'), holder('s3', 'D', 'C', 'A'), holder('s4', 'X', 'D', 'C')];
    expect(groupScores(['A', 'B', 'C', 'D', 'E'], scores, holders)).toEqual({ scores: [3, 4, 2], holders: [[0], [1, 2]] });
  });

  it('finds the largest holder, and what it does not know', () => {
    const group = groupScores(['A', 'C', 'D'], scores, [holder('s1', 'A'), holder('s2', 'C', 'D')]);
    expect(largestHolder(group)).toBe(2);
    expect(withoutHolder(group.scores, [1, 2])).toEqual([3]);
    expect(largestHolder({ scores: [3], holders: [] })).toBe(0);
  });
});
