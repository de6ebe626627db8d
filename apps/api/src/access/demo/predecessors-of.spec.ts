import { predecessorsOf } from './predecessors-of.js';

const after = (successor: string, ...predecessors: string[]) => predecessors.map((predecessor) => ({ predecessor, successor }));

describe('predecessorsOf', () => {
  it('follows mergers of mergers, nearest first', () => {
    expect(predecessorsOf('D', [...after('C', 'A', 'B'), ...after('D', 'C', 'E')])).toEqual(['C', 'E', 'A', 'B']);
  });

  it('knows the one that a trust was split from, and no sibling', () => {
    expect(predecessorsOf('B', [...after('B', 'A'), ...after('C', 'A')])).toEqual(['A']);
  });

  it('ends where two organisations follow each other', () => {
    expect(predecessorsOf('A', [...after('A', 'B'), ...after('B', 'A')])).toEqual(['B']);
  });
});
