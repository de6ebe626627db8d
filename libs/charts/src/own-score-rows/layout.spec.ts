import { ownScores } from '../testing/example-data.js';
import { expectClearLabels, expectClearWhenSpaced, WIDTHS } from '../testing/expect-clear-labels.js';
import type { OwnScoreRow } from './own-score-rows-props.js';
import { layoutOwnScoreRows } from './layout.js';

const labels = { ownLabel: 'ICB\u2019s own score', meanLabel: 'Its 16 trusts, mean and 95% interval' };
const layoutAt = (width: number, rows: OwnScoreRow[] = ownScores) => layoutOwnScoreRows({ ...labels, rows, width });
const gaps = ownScores.map((row, index) => (index % 2 ? row : { ...row, own: null, gap: null }));
const extremes = ownScores.map((row) => ({ ...row, own: 1, mean: 1.05, low: 1, high: 1.4 }));

describe('layoutOwnScoreRows', () => {
  it.each(WIDTHS)('keeps measures, numbers and names apart at %i px', (width) => {
    for (const rows of [ownScores, gaps, extremes]) {
      const layout = layoutAt(width, rows);
      const texts = [
        ...layout.rows.flatMap((row) => row.texts),
        ...layout.heads,
        ...layout.names,
        ...layout.key.map((item) => item.text),
        ...layout.axisTexts,
      ];
      expectClearLabels(texts, width, layout.height);
      expectClearWhenSpaced(texts, width);
    }
  });

  it('places own score, mean and interval of every measure on one scale', () => {
    const { rows, axis } = layoutAt(1100);
    expect(rows.map((row) => [row.own, row.mean, row.interval?.x1, row.interval?.x2])).toEqual(
      ownScores.map((row) => [row.own, row.mean, row.low, row.high].map((value) => axis.x(value ?? Number.NaN))),
    );
  });

  it('prints bold gaps only where the row is emphasised', () => {
    const bold = layoutAt(1100)
      .rows.filter((row) => row.texts.at(-1)?.bold)
      .map((row) => row.row.label);
    expect(bold).toEqual(['Well led', 'Healthy populations']);
  });

  it('says "No data" in the column of a score that is not there and draws no mark', () => {
    const [first] = layoutAt(1100, gaps).rows;
    expect(first?.own).toBeNull();
    expect(first?.texts.map((text) => text.text)).toEqual(['Well led', 'No data', '3.6', 'No data']);
  });

  it('names the marks on the first row when there is room, otherwise in a key', () => {
    expect(layoutAt(1100).names).toHaveLength(2);
    expect(layoutAt(1100).key).toHaveLength(0);
    expect(layoutAt(326).names).toHaveLength(0);
    expect(layoutAt(326).key).toHaveLength(2);
  });
});
