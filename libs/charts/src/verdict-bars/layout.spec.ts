import { expectClearLabels, WIDTHS } from '../testing/expect-clear-labels.js';
import { layoutVerdictBars } from './layout.js';

const england = { improved: 69, noClearChange: 125, deteriorated: 10, total: 204 };

describe('layoutVerdictBars', () => {
  it.each(WIDTHS)('keeps words and counts apart at %i px', (width) => {
    const layout = layoutVerdictBars({ ...england, width });
    expectClearLabels(
      layout.bars.flatMap((bar) => [bar.label, bar.value]),
      width,
      layout.height,
    );
  });

  it('draws lengths in proportion to the counts, from a common zero', () => {
    const { bars, zero } = layoutVerdictBars({ ...england, width: 500 });
    expect(bars.map((bar) => bar.x)).toEqual([zero, zero, zero]);
    expect((bars[0]?.width ?? 0) / 69).toBeCloseTo((bars[2]?.width ?? 0) / 10, 10);
  });

  it('binds exactly the counts and says them of the total', () => {
    const { bars } = layoutVerdictBars({ ...england, width: 500 });
    expect(bars.map((bar) => bar.count)).toEqual([69, 125, 10]);
    expect(bars.map((bar) => bar.value.text)).toEqual(['69 of 204', '125 of 204', '10 of 204']);
  });

  it('draws nothing long when every count is zero', () => {
    const { bars } = layoutVerdictBars({ improved: 0, noClearChange: 0, deteriorated: 0, total: 0, width: 500 });
    expect(bars.map((bar) => bar.width)).toEqual([0, 0, 0]);
  });
});
