import type { FrameworkVersion } from '../framework.js';
import { normaliseHeading } from '../normalise-name.js';
import { expectedColumns, headingKeys, type Shape } from './layout.js';

/**
 * Tells the heading row of a table from the banner rows above it, and the shape it announces.
 *
 * A row is the heading row when it holds at least two headings of one shape, in any order, case and spacing. The shape with more of
 * them wins; when both have as many, `tidy`, which has fewer to have. Returns null for any other row.
 *
 * @example findShape(['Digital Maturity Assessment 2025'], wgll2025) // null
 * @example findShape(['score', 'theme', 'ods_code', 'care_setting'], wgll2025) // 'tidy'
 */
export function findShape(cells: readonly string[], framework: FrameworkVersion): Shape | null {
  const present = new Set(cells.map(normaliseHeading));
  const hits = (shape: Shape) => {
    const keys = headingKeys(expectedColumns(shape, framework));
    return new Set([...present].map((heading) => keys.get(heading)).filter((key) => key !== undefined)).size;
  };
  const [tidy, published] = [hits('tidy'), hits('published')];
  if (Math.max(tidy, published) < 2) return null;
  return published > tidy ? 'published' : 'tidy';
}
