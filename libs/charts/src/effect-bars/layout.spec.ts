import { expectClearLabels, WIDTHS } from '../testing/expect-clear-labels.js';
import { layoutEffectBars } from './layout.js';

const cases = [
  { total: 0.725858, mix: 0.048146, score: 0.677712 },
  { total: -0.4, mix: 0.1, score: -0.5 },
  { total: -0.06, mix: -0.05, score: -0.01 },
  { total: 0.25, mix: -0.02, score: 0.27 },
  { total: 0, mix: 0, score: 0 },
];

describe('layoutEffectBars', () => {
  it.each(WIDTHS)('keeps labels and values apart at %i px, whatever the signs', (width) => {
    for (const effects of cases) {
      const layout = layoutEffectBars({ ...effects, width });
      expectClearLabels(
        layout.bars.flatMap((bar) => [bar.label, bar.value]),
        width,
        layout.height,
      );
    }
  });

  it.each(cases)('starts the score where the mix ends and ends it where the total ends: %o', (effects) => {
    const [total, mix, score] = layoutEffectBars({ ...effects, width: 320 }).bars;
    expect(score?.from).toBe(mix?.to);
    expect(score?.to).toBeCloseTo(total?.to ?? Number.NaN, 10);
    expect([total?.from, mix?.from]).toEqual([0, 0]);
  });

  it('draws lengths in proportion to the values', () => {
    const { bars } = layoutEffectBars({ total: 0.6, mix: 0.2, score: 0.4, width: 320 });
    expect((bars[1]?.width ?? 0) * 3).toBeCloseTo(bars[0]?.width ?? 0, 6);
    expect((bars[2]?.width ?? 0) * 1.5).toBeCloseTo(bars[0]?.width ?? 0, 6);
  });

  it('draws negative values to the left of zero', () => {
    const { bars, zero } = layoutEffectBars({ total: -0.4, mix: 0.1, score: -0.5, width: 320 });
    expect((bars[0]?.x ?? 0) + (bars[0]?.width ?? 0)).toBeCloseTo(zero, 10);
    expect(bars[1]?.x).toBeCloseTo(zero, 10);
  });

  it('prints signed values', () => {
    const { bars } = layoutEffectBars({ total: 0.725858, mix: -0.048146, score: 0.774, width: 320 });
    expect(bars.map((bar) => bar.value.text)).toEqual(['+0.73', '\u22120.05', '+0.77']);
  });
});
