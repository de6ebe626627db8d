import { CARE_SETTINGS, SECTORS } from '@boardmark/assessment';
import { MATCHING_CODES, MATCHINGS, OWN_MATCHING } from './matchings.js';

describe('MATCHINGS', () => {
  it("registers the four codes, the framework's own first", () => {
    expect(MATCHINGS.map(({ code }) => code)).toEqual(MATCHING_CODES);
    expect(MATCHINGS[0]).toBe(OWN_MATCHING);
  });

  it.each([
    ['care_setting_specialist_apart', 5],
    ['care_setting', 4],
    ['trust_sector', 5],
    ['none', 1],
  ])('%s tells %d kinds apart', (code, kinds) => {
    const matching = MATCHINGS.find((each) => each.code === code);
    const keys = CARE_SETTINGS.flatMap((setting) => SECTORS.map((sector) => matching?.keyOf(setting, sector)));
    expect(new Set(keys).size).toBe(kinds);
  });
});
