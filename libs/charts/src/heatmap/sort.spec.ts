import { heatmap } from '../testing/example-data.js';
import { nextSort, sortHeatmap } from './sort.js';

const names = (column: string, direction: 'ascending' | 'descending', group = 1): string[] =>
  sortHeatmap(heatmap.groups, heatmap.columns, { column, direction })[group]?.rows.map((row) => row.label) ?? [];

describe('sortHeatmap', () => {
  it('sorts the trusts of a group by a measure, highest first', () => {
    expect(names('profile', 'descending')).toEqual([
      'Clatterbridge Cancer Centre',
      "Alder Hey Children's",
      'Liverpool Heart and Chest Hospital',
      "Liverpool Women's",
      'Walton Centre',
    ]);
  });

  it('sorts by name', () => {
    expect(names('label', 'ascending')[0]).toBe("Alder Hey Children's");
    expect(names('label', 'descending')[0]).toBe('Walton Centre');
  });

  it('keeps the groups in their order and their rows inside them', () => {
    const sorted = sortHeatmap(heatmap.groups, heatmap.columns, { column: 'well_led', direction: 'ascending' });
    expect(sorted.map((group) => group.code)).toEqual(heatmap.groups.map((group) => group.code));
    expect(sorted.map((group) => group.rows.map((row) => row.id).sort())).toEqual(
      heatmap.groups.map((group) => group.rows.map((row) => row.id).sort()),
    );
  });

  it('keeps equal values in their order', () => {
    expect(names('well_led', 'descending').slice(1, 3)).toEqual(['Liverpool Heart and Chest Hospital', "Alder Hey Children's"]);
  });

  it.each(['ascending', 'descending'] as const)('puts missing values last when %s', (direction) => {
    const groups = heatmap.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row, index) => (index === 0 ? { ...row, values: row.values.map(() => null) } : row)),
    }));
    const sorted = sortHeatmap(groups, heatmap.columns, { column: 'well_led', direction });
    expect(sorted.map((group) => group.rows.at(-1)?.id)).toEqual(heatmap.groups.map((group) => group.rows[0]?.id));
  });

  it('does not change the rows it was given', () => {
    const before = JSON.stringify(heatmap.groups);
    sortHeatmap(heatmap.groups, heatmap.columns, { column: 'well_led', direction: 'ascending' });
    expect(JSON.stringify(heatmap.groups)).toBe(before);
  });
});

describe('nextSort', () => {
  it('starts with the highest score, and with A for names', () => {
    expect(nextSort({ column: 'profile', direction: 'descending' }, 'well_led')).toEqual({
      column: 'well_led',
      direction: 'descending',
    });
    expect(nextSort({ column: 'profile', direction: 'descending' }, 'label')).toEqual({
      column: 'label',
      direction: 'ascending',
    });
  });

  it('turns the order round when the same head is pressed again', () => {
    expect(nextSort({ column: 'well_led', direction: 'descending' }, 'well_led').direction).toBe('ascending');
  });
});
