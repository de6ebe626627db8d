import type { LinearSystem } from '../facts/linear-system.js';
import type { Atoms } from './atoms.js';
import { type Interval, possibleValues } from './possible-values.js';
import type { SumProgramme } from './sum-programme.js';

const SCALE = { low: 1, high: 5 };

/** The unknown that can be placed most narrowly, and where. */
export interface Narrowest {
  readonly unknown: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The unknown that somebody can place most narrowly from all released sums and shares.
 *
 * Any point that fits proves how wide each range is at least; the true scores are the first. Programmes are solved for the unknown with the least proven width
 * until it is the narrowest, each solution proving more about the others. Null when nothing is unknown or nothing fits.
 */
export function narrowest(
  system: LinearSystem,
  atoms: Atoms,
  programme: SumProgramme,
  knows: readonly number[],
): Narrowest | null {
  const known = new Set(knows);
  const possible = possibleValues(system, known, SCALE);
  const parts = atoms.members.map((members) => {
    const unknown = members.filter((u) => !known.has(u));
    const value = (list: readonly number[]) => list.reduce((sum, u) => sum + (system.unknowns[u]?.value ?? 0), 0);
    const fixed = value(members.filter((u) => known.has(u)));
    const range = possible[unknown[0] ?? -1] ?? SCALE;
    const m = unknown.length;
    const place = (y: number): Interval => ({
      low: Math.max(range.low, y - fixed - (m - 1) * range.high),
      high: Math.min(range.high, y - fixed - (m - 1) * range.low),
    });
    return {
      first: unknown[0] ?? -1,
      m,
      bounds: { low: fixed + m * range.low, high: fixed + m * range.high },
      place,
      truth: fixed + value(unknown),
    };
  });
  programme.limit(parts.map(({ bounds }) => bounds));
  const proven = parts.map(({ place, truth }) => ({ ...place(truth) }));
  const learn = (point: Float64Array) =>
    proven.forEach((own, a) => {
      const { low, high } = parts[a]?.place(point[a] ?? NaN) ?? own;
      own.low = Math.min(own.low, low);
      own.high = Math.max(own.high, high);
    });
  const open = new Set(parts.flatMap(({ m }, a) => (m > 0 ? a : [])));
  let best: Narrowest | null = null;
  const width = ({ low, high }: Interval) => high - low;
  spread(
    programme,
    [...open].filter((a) => width(proven[a] as Interval) < 2),
    learn,
  );
  while (open.size > 0) {
    const a = [...open].reduce((least, other) =>
      width(proven[other] as Interval) < width(proven[least] as Interval) ? other : least,
    );
    if (best !== null && width(best) <= width(proven[a] as Interval) + 1e-9) break;
    const [least, most] = [programme.minimise([[a, 1]]), programme.minimise([[a, -1]])];
    if (!least || !most) return null;
    learn(least);
    learn(most);
    open.delete(a);
    const exact = proven[a] as Interval;
    if (best === null || width(exact) < width(best)) best = { unknown: parts[a]?.first ?? -1, ...exact };
  }
  return best;
}

/** Moves many at once: all up, all down, and half against half, so that few ranges are left to be proven one by one. */
function spread(programme: SumProgramme, narrow: readonly number[], learn: (point: Float64Array) => void): void {
  for (const bit of [1, 2, 4, 8]) {
    for (const sign of [1, -1]) {
      if (narrow.length < 4) return;
      const point = programme.minimise(narrow.map((a, k) => [a, (k & bit) === 0 ? sign : -sign]));
      if (point) learn(point);
    }
  }
}
