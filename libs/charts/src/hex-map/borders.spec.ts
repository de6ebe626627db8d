import { layoutBorders } from './borders.js';
import { centreOf, neighboursOf } from './hex-grid.js';
import type { GridPlace } from './hex-grid.js';

const cell = (q: number, r: number, regionCode: string) => ({ q, r, regionCode, centre: centreOf({ q, r }) });
const length = ({ from, to }: { from: { x: number; y: number }; to: { x: number; y: number } }) =>
  Math.hypot(from.x - to.x, from.y - to.y);

describe('layoutBorders', () => {
  it('gives one edge to two neighbours of different regions, and none inside a region', () => {
    expect(layoutBorders([cell(1, 1, 'A'), cell(2, 1, 'B')], 1).shared).toHaveLength(1);
    expect(layoutBorders([cell(1, 1, 'A'), cell(2, 1, 'A')], 1).shared).toHaveLength(0);
  });

  it('outlines what faces nothing: six edges of one cell, ten of two neighbours', () => {
    expect(layoutBorders([cell(1, 1, 'A')], 1).outline).toHaveLength(6);
    expect(layoutBorders([cell(1, 1, 'A'), cell(1, 2, 'B')], 1).outline).toHaveLength(10);
  });

  it('draws edges as long as the radius', () => {
    const { shared, outline } = layoutBorders([cell(1, 1, 'A'), cell(2, 2, 'B')], 1);
    for (const edge of [...shared, ...outline]) expect(length(edge)).toBeCloseTo(1, 10);
  });

  it('faces each neighbour at the same distance, in odd and in even rows', () => {
    for (const place of [
      { q: 3, r: 4 },
      { q: 3, r: 5 },
    ]) {
      const from = centreOf(place);
      const distances = neighboursOf(place).map((other: GridPlace) =>
        Math.hypot(centreOf(other).x - from.x, centreOf(other).y - from.y),
      );
      for (const distance of distances) expect(distance).toBeCloseTo(Math.sqrt(3), 10);
    }
  });

  it('puts the shared edge halfway between the two centres', () => {
    const [a, b] = [cell(1, 1, 'A'), cell(2, 2, 'B')];
    const [edge] = layoutBorders([a, b], 1).shared;
    expect(((edge?.from.x ?? 0) + (edge?.to.x ?? 0)) / 2).toBeCloseTo((a.centre.x + b.centre.x) / 2, 10);
    expect(((edge?.from.y ?? 0) + (edge?.to.y ?? 0)) / 2).toBeCloseTo((a.centre.y + b.centre.y) / 2, 10);
  });
});
