import type { ReleasedMatchingMean } from './released-rows.js';
import { toMatchingGroups } from './to-matching-groups.js';

const row = (matchingGroup: string, theme: string, mean: number, nSubmissions: number) =>
  ({ matchingGroup, theme, mean, nSubmissions }) as ReleasedMatchingMean;

describe('toMatchingGroups', () => {
  const groups = toMatchingGroups(
    ['well_led', 'safe_practice'],
    [
      row('community', 'well_led', 3.3, 8),
      row('acute_general', 'safe_practice', 2.5, 7),
      row('acute_general', 'well_led', 3.5, 7),
    ],
    [row('ambulance', 'well_led', 2, 11), row('acute_general', 'well_led', 2.8, 118), row('community', 'well_led', 2.9, 90)],
  );

  it('lists the kinds of service in their own order and only those that are here', () => {
    expect(groups.map((group) => [group.code, group.label])).toEqual([
      ['acute_general', 'Acute, general'],
      ['community', 'Community services'],
    ]);
  });

  it('sets each mean beside that of England, with gaps where there is none', () => {
    expect(groups[0]).toMatchObject({ means: [3.5, 2.5], englandMeans: [2.8, null], nTrusts: 7, nEngland: 118 });
    expect(groups[1]).toMatchObject({ means: [3.3, null], englandMeans: [2.9, null] });
  });
});
