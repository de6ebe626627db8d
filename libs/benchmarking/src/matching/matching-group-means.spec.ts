import { prepareRound } from '../prepared-round.js';
import { toy } from '../testing/toy-round.js';
import { matchingGroupMeans } from './matching-group-means.js';

describe('matchingGroupMeans', () => {
  it('has the means of the worked example, only where there is a score, by group and theme', () => {
    const means = matchingGroupMeans(prepareRound(toy)).filter(({ theme }) => theme === 'culture');
    const shown = means.map(({ code, matchingGroup, nSubmissions, mean }) => [
      code,
      matchingGroup,
      nSubmissions,
      Number(mean.toFixed(6)),
    ]);
    expect(shown).toEqual([
      ['ENG', 'acute_general', 3, 3.21],
      ['ENG', 'community', 1, 3],
      ['ENG', 'mental_health', 2, 3.95],
      ['Y1', 'acute_general', 3, 3.21],
      ['Y1', 'community', 1, 3],
      ['Y1', 'mental_health', 2, 3.95],
      ['QA', 'acute_general', 2, 3.215],
      ['QA', 'mental_health', 1, 3.8],
      ['QB', 'acute_general', 1, 3.2],
      ['QB', 'community', 1, 3],
      ['QB', 'mental_health', 1, 4.1],
    ]);
  });

  it('weighs a submission by its share of its trust', () => {
    const submissions = [...toy.submissions, { trust: 'A1', careSetting: 'community' as const, scores: [2.0] }];
    const england = matchingGroupMeans(prepareRound({ ...toy, submissions })).filter(({ code }) => code === 'ENG');
    const mean = (group: string) => england.find(({ matchingGroup }) => matchingGroup === group)?.mean;
    expect(mean('community')).toBeCloseTo((3.0 + 0.5 * 2.0) / 1.5, 12);
    expect(mean('acute_general')).toBeCloseTo((0.5 * 3.53 + 2.9 + 3.2) / 2.5, 12);
  });
});
