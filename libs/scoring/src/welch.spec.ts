import { fraction, toNumber } from './exact/fraction.js';
import fixture from './fixtures/board-scores.json' with { type: 'json' };
import { sampleVariance } from './spread.js';
import { compareSides } from './split.js';
import { welchHalfWidth } from './welch.js';

describe("Welch's interval", () => {
  it.each(fixture.welch.map((each, i) => ({ i, ...each })))(
    "has the ends at which SciPy's p is 0.05, case $i",
    ({ thirds, gap, low, high }) => {
      const [executive = [], nonExecutive = []] = thirds.map((side) => side.map((value) => fraction(value, 3)));
      const sample = (side: typeof executive) => ({ variance: toNumber(sampleVariance(side)), n: side.length });
      const half = welchHalfWidth(sample(executive), sample(nonExecutive));
      expect(gap - half).toBeCloseTo(low, 10);
      expect(gap + half).toBeCloseTo(high, 10);
      expect(compareSides({ executive, nonExecutive }, 3)).toMatchObject({ beyondChance: low > 0 || high < 0 });
    },
  );

  it('does not call a gap clear because both sides are of one mind', () => {
    const side = (value: number) => Array(5).fill(fraction(value, 30));
    expect(compareSides({ executive: side(92), nonExecutive: side(90) }, 3).beyondChance).toBe(false);
    expect(compareSides({ executive: side(99), nonExecutive: side(90) }, 3).beyondChance).toBe(true);
  });
});
