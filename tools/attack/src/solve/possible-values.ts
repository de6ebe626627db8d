import type { CountRow, LinearSystem } from '../facts/linear-system.js';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Where histograms and the rule of labels place each unknown, for somebody who knows some of them: known members are taken out of each bin, and a bin that
 * then cannot hold anybody is no place for anybody else.
 */
export function possibleValues(
  { unknowns, counts, boxes }: LinearSystem,
  knows: ReadonlySet<number>,
  scale: Interval,
): Interval[] {
  const intervals = unknowns.map(() => ({ ...scale }));
  const narrow = (columns: readonly number[], { low, high }: Interval) => {
    for (const u of columns) {
      const own = intervals[u] as { low: number; high: number };
      own.low = Math.max(own.low, low);
      own.high = Math.min(own.high, high);
    }
  };
  for (const { columns, low, high } of boxes) narrow(columns, { low, high });
  for (const row of counts) {
    const open = openBins(row, (u) => unknowns[u]?.value ?? NaN, knows);
    if (open.length > 0)
      narrow(row.columns, { low: Math.min(...open.map(({ from }) => from)), high: Math.max(...open.map(({ to }) => to)) });
  }
  return intervals;
}

/** Bins that can hold somebody who is not known. */
export function openBins(
  { columns, bins }: CountRow,
  valueOf: (u: number) => number,
  knows: ReadonlySet<number>,
): CountRow['bins'] {
  const known = columns.filter((u) => knows.has(u)).map(valueOf);
  const unknown = columns.length - known.length;
  const left = bins.map((bin, b) => {
    const inside = known.filter((x) => x >= bin.from && (x < bin.to || b === bins.length - 1)).length;
    return { ...bin, least: Math.max(0, bin.least - inside), most: Math.max(0, bin.most - inside) };
  });
  const sure = left.reduce((sum, { least }) => sum + least, 0);
  return left.filter(({ least, most }) => most > 0 && unknown - (sure - least) > 0);
}
