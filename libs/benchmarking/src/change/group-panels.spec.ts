import { prepareRound } from '../prepared-round.js';
import type { RoundData } from '../round-data.js';
import { toy } from '../testing/toy-round.js';
import { groupPanels } from './group-panels.js';

const move = (round: RoundData, code: string, system: string): RoundData => ({
  ...round,
  trusts: round.trusts.map((trust) => (trust.code === code ? { ...trust, system } : trust)),
});
const without = (round: RoundData, code: string): RoundData => ({
  ...round,
  submissions: round.submissions.filter(({ trust }) => trust !== code),
});
const panelsOf = (before: RoundData, after: RoundData) =>
  new Map(
    groupPanels(prepareRound(before), prepareRound(after)).map(({ key, panel, before: first, after: second }) => [
      key.code,
      { panel: panel.map(({ trust }) => trust), nBefore: first.length, nAfter: second.length },
    ]),
  );

describe('groupPanels', () => {
  it('holds the trusts that scored in both rounds', () => {
    const panels = panelsOf(without(toy, 'B3'), without(toy, 'A3'));
    expect(panels.get('QA')).toEqual({ panel: ['A1', 'A2'], nBefore: 3, nAfter: 2 });
    expect(panels.get('QB')).toEqual({ panel: ['B1', 'B2'], nBefore: 2, nAfter: 3 });
    expect(panels.get('ENG')).toEqual({ panel: ['A1', 'A2', 'B1', 'B2'], nBefore: 5, nAfter: 5 });
  });

  it('takes a trust that moved out of both systems and keeps it in England', () => {
    const panels = panelsOf(toy, move(toy, 'A3', 'QB'));
    expect(panels.get('QA')?.panel).toEqual(['A1', 'A2']);
    expect(panels.get('QB')).toEqual({ panel: ['B1', 'B2', 'B3'], nBefore: 3, nAfter: 4 });
    expect(panels.get('ENG')?.panel).toHaveLength(6);
  });
});
