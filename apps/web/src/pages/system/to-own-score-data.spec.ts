import { SYSTEM } from '../../testing/system-fixture.js';
import { toOwnScoreRows } from './to-own-score-data.js';

const themes = [
  { code: 'well_led', name: 'Well led' },
  { code: 'safe_practice', name: 'Safe practice' },
  { code: 'improve_care', name: 'Improve care' },
];

describe('toOwnScoreRows', () => {
  const rows = toOwnScoreRows(SYSTEM.ownScores.themes, themes);

  it('keeps the order of the framework and leaves out measures without an own score', () => {
    expect(rows.map((row) => row.label)).toEqual(['Well led', 'Safe practice']);
  });

  it('prints a gap of one point or more bold, in both directions', () => {
    const emphasised = (gap: number) => toOwnScoreRows([{ ...SYSTEM.ownScores.themes[0]!, gap }], themes)[0]?.emphasised;
    expect([-1.1, -0.99, 0.99, 1].map(emphasised)).toEqual([true, false, false, true]);
  });

  it('reads out both scores, the interval and the gap', () => {
    expect(rows[0]?.readOut).toBe('Well led: ICB 2.5, its trusts 3.6 (95% interval 3.1 to 4.1), ICB minus trusts −1.1.');
  });

  it('speaks of one trust where there is one', () => {
    expect(toOwnScoreRows(SYSTEM.ownScores.themes, themes, 'its one trust')[0]?.readOut).toContain('its one trust 3.6');
  });

  it('says "no data" where the trusts have no mean', () => {
    expect(rows[1]).toMatchObject({ mean: null, gap: null, emphasised: false });
    expect(rows[1]?.readOut).toBe('Safe practice: ICB 2.0, its trusts no data.');
  });
});
