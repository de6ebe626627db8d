import { histogram } from '../testing/example-data.js';
import { expectClearLabels, WIDTHS } from '../testing/expect-clear-labels.js';
import { layoutHistogram } from './layout.js';

const layoutAt = (width: number) => layoutHistogram({ ...histogram, xLabel: 'Well led score', countNoun: 'trusts', width });

describe('layoutHistogram', () => {
  it.each(WIDTHS)('keeps counts, ticks and titles apart at %i px', (width) => {
    const layout = layoutAt(width);
    expectClearLabels([...layout.bars.map((bar) => bar.label), ...layout.ticks, ...layout.titles], width, layout.height);
  });

  it('starts at zero: heights stand in proportion to the counts', () => {
    const { bars } = layoutAt(400);
    const perTrust = bars.map((bar) => bar.height / bar.count);
    for (const ratio of perTrust) expect(ratio).toBeCloseTo(perTrust[0] ?? 0, 10);
  });

  it('binds exactly the counts', () => {
    expect(layoutAt(400).bars.map((bar) => bar.count)).toEqual(histogram.counts);
    expect(layoutAt(400).bars.map((bar) => Number(bar.label.text))).toEqual(histogram.counts);
  });

  it('has one bar of no height, not no bar, for an empty bin', () => {
    const { bars } = layoutHistogram({ edges: [1, 3, 5], counts: [0, 4], xLabel: 'Score', countNoun: 'trusts', width: 300 });
    expect(bars.map((bar) => bar.height)).toEqual([0, 132]);
  });
});
