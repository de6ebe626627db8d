import { agreementRows } from '../testing/board-data.js';
import { expectClearLabels, expectClearWhenSpaced, WIDTHS } from '../testing/expect-clear-labels.js';
import { layoutAgreementRows } from './layout.js';
import { agreementRowsTable } from './table.js';

const reason = 'Not shown: it needs at least 5 answers from each side on every theme';
const layoutAt = (width: number, splitAbsent: string | null = null) =>
  layoutAgreementRows({ rows: agreementRows, splitAbsent, width });

describe('layoutAgreementRows', () => {
  it.each(WIDTHS)('keeps themes, values and gaps apart at %i px', (width) => {
    for (const absent of [null, reason]) {
      const layout = layoutAt(width, absent);
      const texts = [
        ...layout.key.map((item) => item.text),
        ...layout.heads,
        ...layout.ticks,
        ...layout.rows.flatMap((row) => row.texts),
        ...(layout.hatch?.words ?? []),
      ];
      expectClearLabels(texts, width, layout.height);
      expectClearWhenSpaced(texts, width);
    }
  });

  it('places both sides on one scale', () => {
    const { rows, axis } = layoutAt(1134);
    expect(rows.map((row) => [row.sides?.executive, row.sides?.nonExecutive])).toEqual(
      agreementRows.map((row) => [axis.x(row.executive ?? 0), axis.x(row.nonExecutive ?? 0)]),
    );
  });

  it('draws the same pictogram for every row of a band, and none without a band', () => {
    const { rows } = layoutAt(1134);
    const shapes = (band: string | null) =>
      new Set(
        rows
          .filter((row) => row.row.agreement === band)
          .map((row) => row.pictogram?.circles.map((x) => x - row.pictogram!.x).join()),
      );
    for (const band of ['strong', 'moderate', 'mixed']) expect(shapes(band).size).toBe(1);
    expect(rows.at(-1)?.pictogram).toBeNull();
  });

  it('shows no side at all, only the reason, where the split is not available', () => {
    for (const width of [1134, 358]) {
      const layout = layoutAt(width, reason);
      expect(layout.rows.every((row) => row.sides === null)).toBe(true);
      expect(layout.hatch?.words.map((line) => line.text).join(' ')).toBe(reason);
      expect(layout.rows.flatMap((row) => row.texts).some((text) => /^\d\.\d$/.test(text.text))).toBe(false);
    }
  });
});

describe('agreementRowsTable', () => {
  it('holds the values that are drawn', () => {
    const { rows } = agreementRowsTable(agreementRows, null);
    expect(rows.map((row) => [row['executive'], row['nonExecutive']])).toEqual(
      agreementRows.map((row) => [row.executive, row.nonExecutive]),
    );
    expect(rows[6]?.['agreement']).toBe('Mixed. Many could not say');
  });

  it('holds no side where the split is not available', () => {
    const { rows } = agreementRowsTable(agreementRows, reason);
    expect(new Set(rows.flatMap((row) => [row['executive'], row['nonExecutive']]).map((cell) => JSON.stringify(cell)))).toEqual(
      new Set(['{"status":"not_available"}']),
    );
  });
});
