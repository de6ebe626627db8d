import type { GroupLevels_MatrixFragment } from '../../gql/graphql.js';
import { toGroupLevels } from '../../groups/group-levels.js';
import { SYSTEMS } from '../../testing/matrix-fixture.js';
import { toHexMapCells } from './to-hex-map-data.js';

const systems = toGroupLevels(SYSTEMS as unknown as GroupLevels_MatrixFragment, 'well_led');
const layout = { codes: ['QBB', 'QAA'], labels: ['B', 'A'], q: [4, 2], r: [1, 7] };
const regions = new Map([['Y62', 'North West']]);

describe('toHexMapCells', () => {
  const cells = toHexMapCells(systems, layout, 'Well led', regions);

  it('joins systems and hexagons by code, not by place in the list', () => {
    expect(cells.map(({ code, label, q, r }) => [code, label, q, r])).toEqual([
      ['QAA', 'A', 2, 7],
      ['QBB', 'B', 4, 1],
    ]);
  });

  it('leaves out a system without a hexagon', () => {
    expect(cells.some((cell) => cell.code === 'QCC')).toBe(false);
  });

  it('names the region, with its code where the name is unknown', () => {
    expect(cells.map((cell) => cell.regionName)).toEqual(['North West', 'Y58']);
  });

  it('marks few trusts and reads out the figures', () => {
    expect(cells.map((cell) => cell.limited)).toEqual([false, true]);
    expect(cells[0]?.readOut).toBe('Alpha: 3.6 on Well led, 95% interval 3.1 to 4.1. 6 of 6 trusts submitted.');
  });

  it('keeps a missing value null and says so', () => {
    const [cell] = toHexMapCells(systems.slice(2), { ...layout, codes: ['QCC', 'QAA'] }, 'Well led', regions);
    expect(cell).toMatchObject({ value: null, status: 'missing', readOut: 'Gamma: No data.' });
  });
});
