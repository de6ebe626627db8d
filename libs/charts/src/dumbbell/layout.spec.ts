import { changeRows } from '../testing/example-data.js';
import { expectClearLabels, expectClearWhenSpaced, WIDTHS } from '../testing/expect-clear-labels.js';
import type { DumbbellRow } from './dumbbell-props.js';
import { layoutDumbbell } from './layout.js';

const layoutAt = (width: number, rows: DumbbellRow[] = changeRows) =>
  layoutDumbbell({ beforeLabel: '2024', afterLabel: '2025', rows, width });

const fallen = changeRows.map((row) => ({
  ...row,
  before: row.after,
  after: row.before,
  verdict: 'deteriorated' as const,
  verdictText: 'Deteriorated',
}));
const atTheEnds = changeRows.map((row, index) => ({ ...row, before: index % 2 ? 5 : 1, after: index % 2 ? 1 : 1.02 }));

describe('layoutDumbbell', () => {
  it.each(WIDTHS)('keeps names, rounds, changes and verdicts apart at %i px', (width) => {
    for (const rows of [changeRows, fallen, atTheEnds]) {
      const layout = layoutAt(width, rows);
      const texts = [
        ...layout.rows.flatMap((row) => [...row.labels, ...row.words]),
        ...layout.heads,
        ...layout.rounds,
        ...layout.axisTexts,
      ];
      expectClearLabels(texts, width, layout.height);
      expectClearWhenSpaced(texts, width);
    }
  });

  it('places both scores of every row on one scale from 1 to 5', () => {
    const { rows, axis } = layoutAt(1100);
    expect(rows.map((row) => [row.before, row.after])).toEqual(changeRows.map((row) => [axis.x(row.before), axis.x(row.after)]));
    expect([axis.x(1), axis.x(5)]).toEqual([axis.left, axis.right]);
  });

  it('draws a rule between the system with its benchmark and the trusts', () => {
    const { rows, rule } = layoutAt(1100);
    expect((rows[1]?.top ?? 0) + (rows[1]?.height ?? 0)).toBeLessThan(rule ?? 0);
    expect(rows[2]?.top).toBeGreaterThan(rule ?? Infinity);
  });

  it('has no rule when there are only trusts', () => {
    expect(
      layoutAt(
        1100,
        changeRows.filter((row) => row.kind === 'trust'),
      ).rule,
    ).toBeNull();
  });

  it('names the rounds on the first row only', () => {
    expect(layoutAt(1100).rounds.map((text) => text.text)).toEqual(['2024', '2025']);
  });

  it('says change and verdict in words on every row', () => {
    for (const row of layoutAt(1100).rows)
      expect(row.words.map((text) => text.text)).toEqual([row.row.changeText, row.row.verdictText]);
  });
});
