import { heatmap } from '../testing/example-data.js';
import { expectClearLabels } from '../testing/expect-clear-labels.js';
import { layoutHeatmap } from './layout.js';
import { heatmapTable } from './table.js';

const sort = { column: 'profile', direction: 'descending' as const };
const gaps = {
  ...heatmap,
  missing: [{ label: 'Avon and Wiltshire Mental Health Partnership', note: 'Did not submit' }],
  groups: heatmap.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row, index) => (index === 1 ? { ...row, values: row.values.map(() => null) } : row)),
  })),
};

describe('layoutHeatmap', () => {
  it.each([720, 960, 1150])('keeps names and numbers apart at %i px', (width) => {
    for (const data of [heatmap, gaps]) {
      const layout = layoutHeatmap(data, sort, width);
      expectClearLabels(
        [...layout.texts, ...layout.legend.caption, ...layout.legend.boxes.map((box) => box.text)],
        width,
        layout.height,
      );
    }
  });

  it('fills every score but those of the last column, in the order of the table', () => {
    const { cells } = layoutHeatmap(heatmap, sort, 960);
    const trusts = new Set(heatmap.groups.flatMap((group) => group.rows.map((row) => row.label)));
    const expected = heatmapTable(heatmap, sort)
      .rows.filter((row) => trusts.has(String(row['name'])))
      .flatMap((row) => heatmap.columns.slice(0, -1).map((column) => row[column.code]));
    expect(cells.map((cell) => cell.value)).toEqual(expected);
    expect(cells).toHaveLength(22 * 7);
  });

  it('hatches missing scores and missing trusts and says so', () => {
    const { cells, texts } = layoutHeatmap(gaps, sort, 960);
    expect(cells.filter((cell) => cell.step === null).length).toBe(4 * 8 + 1);
    expect(texts.filter((text) => text.plate).map((text) => text.text)).toContain('Did not submit');
    expect(texts.filter((text) => text.text === 'No data')).toHaveLength(4 * 8);
  });

  it('prints one decimal', () => {
    const { texts } = layoutHeatmap(heatmap, sort, 960);
    const numbers = texts.map((text) => text.text).filter((text) => /^\d/.test(text));
    expect(numbers.every((text) => /^[1-5]\.\d$/.test(text))).toBe(true);
  });
});
