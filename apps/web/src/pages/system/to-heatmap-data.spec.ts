import type { SystemHeatmap_SystemFragment } from '../../gql/graphql.js';
import { SYSTEM } from '../../testing/system-fixture.js';
import { toHeatmapData } from './to-heatmap-data.js';

const themes = [
  { code: 'well_led', name: 'Well led' },
  { code: 'safe_practice', name: 'Safe practice' },
];
const data = toHeatmapData(SYSTEM as unknown as SystemHeatmap_SystemFragment, { themes, nEngland: 204, trust: 'RBB' });

describe('toHeatmapData', () => {
  it('has a column for each measure and one for their mean', () => {
    expect(data.columns.map((column) => column.label)).toEqual(['Well led', 'Safe practice', 'Mean of two']);
  });

  it('puts each submission under its matching group, values in the order of the columns', () => {
    expect(data.groups.map((group) => [group.label, group.countLabel, group.rows.map((row) => row.label)])).toEqual([
      ['Acute, general', '2 trusts', ['Aire Hospital', 'Bure Hospital']],
      ['Community services', '1 trust', ['Aire Hospital']],
    ]);
    expect(data.groups[0]?.rows[0]?.values).toEqual([3.8, 3, 3.4]);
  });

  it('keeps missing scores as null', () => {
    expect(data.groups[1]?.rows[0]?.values).toEqual([3.5, null, null]);
  });

  it('notes the other settings of a trust', () => {
    expect(data.groups[0]?.rows.map((row) => row.note)).toEqual(['also community', undefined]);
    expect(data.groups[1]?.rows[0]?.note).toBe('also acute');
  });

  it('points out the rows of the trust that was searched for, and no others', () => {
    const rows = data.groups.flatMap((group) => group.rows);
    expect(rows.filter((row) => row.highlighted).map((row) => row.id.slice(0, 3))).toEqual(['RBB']);
    expect(rows.length).toBeGreaterThan(1);
  });

  it('names each group’s mean in England with its number of submissions', () => {
    expect(data.groups[0]).toMatchObject({
      mean: [3.9, 2.7, 3.3],
      benchmark: [2.8, 2.4, 2.6],
      benchmarkLabel: 'England, same group (118)',
    });
  });

  it('ends with the system and England, without a mean of all measures where there is none', () => {
    expect(data.total.values).toEqual([3.6, null, null]);
    expect(data.total.benchmark).toEqual([2.83, 2.5, null]);
    expect(data.total.benchmarkLabel).toBe('England, 204 trusts');
  });

  it('lists the trusts that did not submit', () => {
    expect(data.missing).toEqual([{ label: 'Absent Trust', note: 'Not submitted' }]);
  });
});
