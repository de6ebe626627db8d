import type { CareSetting, Sector } from '@boardmark/assessment';
import { MATCHING_GROUP_LABELS, MATCHING_GROUPS, matchingGroupOf } from './matching-group.js';

describe('matchingGroupOf', () => {
  it.each<[CareSetting, Sector, string]>([
    ['acute', 'acute', 'acute_general'],
    ['acute', 'acute_specialist', 'acute_specialist'],
    ['acute', 'mental_health', 'acute_general'],
    ['community', 'acute_specialist', 'community'],
    ['mental_health', 'community', 'mental_health'],
    ['ambulance', 'ambulance', 'ambulance'],
  ])('puts a submission for %s by a trust of sector %s into %s', (careSetting, sector, group) => {
    expect(matchingGroupOf(careSetting, sector)).toBe(group);
  });

  it('has a label of its own for every group', () => {
    expect(new Set(MATCHING_GROUPS.map((group) => MATCHING_GROUP_LABELS[group])).size).toBe(MATCHING_GROUPS.length);
  });
});
