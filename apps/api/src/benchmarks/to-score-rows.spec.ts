import type { ReleasedScore } from './released-rows.js';
import { toScoreRows } from './to-score-rows.js';

const score = (organisation: string, shortName: string, careSetting: string, theme: string, value: number) =>
  ({ organisation, shortName, careSetting, matchingGroup: careSetting, theme, score: value }) as ReleasedScore;

describe('toScoreRows', () => {
  const rows = toScoreRows(
    [
      score('RBT', 'Mid Cheshire Hospitals', 'community', 'well_led', 3.8),
      score('RBT', 'Mid Cheshire Hospitals', 'acute', 'well_led', 3.5),
      score('RBT', 'Mid Cheshire Hospitals', 'acute', 'safe_practice', 3.5),
      score('RBS', "Alder Hey Children's", 'acute', 'well_led', 4.3),
    ],
    ['well_led', 'safe_practice'],
  );

  it('makes one row of each trust and care setting, by name', () => {
    expect(rows.map((row) => `${row.code} ${row.careSetting}`)).toEqual(['RBS acute', 'RBT acute', 'RBT community']);
  });

  it('leaves a gap where a theme has no score', () => expect(rows[2]?.scores).toEqual([3.8, null]));

  it('names the other care settings of the same trust', () => {
    expect(rows.map((row) => row.alsoIn)).toEqual([[], ['community'], ['acute']]);
  });
});
