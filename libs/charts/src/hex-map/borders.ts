import { cornerOf, keyOf, neighboursOf } from './hex-grid.js';
import type { GridPlace, Point } from './hex-grid.js';

export interface Edge {
  from: Point;
  to: Point;
}

interface BorderCell extends GridPlace {
  regionCode: string;
  centre: Point;
}

/** Edges between cells of different regions, each once, and the edges that face nothing. */
export function layoutBorders(cells: readonly BorderCell[], radius: number): { shared: Edge[]; outline: Edge[] } {
  const regionAt = new Map(cells.map((cell) => [keyOf(cell), cell.regionCode]));
  const shared: Edge[] = [];
  const outline: Edge[] = [];
  for (const cell of cells) {
    neighboursOf(cell).forEach((place, direction) => {
      const edge = { from: cornerOf(cell.centre, radius, direction), to: cornerOf(cell.centre, radius, direction + 1) };
      const other = regionAt.get(keyOf(place));
      if (other === undefined) outline.push(edge);
      else if (other !== cell.regionCode && direction < 3) shared.push(edge);
    });
  }
  return { shared, outline };
}

/** Edges as one path. */
export function edgesPath(edges: readonly Edge[]): string {
  return edges.map(({ from, to }) => `M${point(from)}L${point(to)}`).join('');
}

export function hexagonPath(centre: Point, radius: number): string {
  return `M${[0, 1, 2, 3, 4, 5].map((corner) => point(cornerOf(centre, radius, corner))).join('L')}Z`;
}

function point({ x, y }: Point): string {
  return `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`;
}
