import { buildSystem } from '../facts/build-system.js';
import { components } from '../facts/components.js';
import type { Evidence } from '../facts/evidence.js';
import type { LinearSystem } from '../facts/linear-system.js';
import { type Knower, knowers } from '../facts/viewers.js';
import type { Solver } from '../solve/highs.js';
import { type Bound, tightest } from './bound.js';
import { chooseForRanges } from './choose-for-ranges.js';
import { reconstructRanges } from './reconstruct-ranges.js';
import { reconstructSeries } from './reconstruct-series.js';
import { reconstructSums } from './reconstruct-sums.js';

export interface Effort {
  /** For how many trusts of each part ranges are computed, the most exposed first; systems, regions and persons always. */
  readonly trusts: number;
  /** For how many pairs, and leads of a system with one more trust, inside one released group. */
  readonly coalitions: number;
  /** Systems and regions by linear programming too, or only the outsider and the trusts and coalitions asked for. */
  readonly holders: 'all' | 'exposed';
  readonly progress?: (text: string) => void;
}

/** Everything exact linear algebra and linear programming get out of a series: the tightest bound of each measure and each kind of viewer. */
export function reconstruct(evidence: Evidence, solver: Solver, effort: Effort): Bound[] {
  const themes = [...new Set(evidence.releases.flatMap(({ cells }) => cells.map(({ theme }) => theme)))];
  const sums = new Map<string, Bound[]>();
  const series = new Map<string, Bound[]>();
  return tightest(
    themes.flatMap((theme) => {
      const system = buildSystem(evidence, theme);
      const bounds = components(system).flatMap((part) => {
        const viewers = knowers(part, evidence);
        const linear = remember(sums, part, viewers, () => reconstructSums(part, viewers));
        const chosen = chooseForRanges(part, viewers, effort);
        return [...linear, ...reconstructRanges(part, chosen, solver)];
      });
      const everybody = knowers(system, evidence);
      bounds.push(...remember(series, system, everybody, () => reconstructSeries(system, everybody, evidence.successions)));
      effort.progress?.(theme);
      return bounds;
    }),
  );
}

/** Themes with the same trusts and groups have the same leverages: the first of them speaks for all. */
function remember(found: Map<string, Bound[]>, { rows }: LinearSystem, viewers: readonly Knower[], work: () => Bound[]): Bound[] {
  const shape = JSON.stringify([
    rows.map(({ id, columns, signs }) => [id, columns, signs]),
    viewers.map(({ id, knows }) => [id, knows]),
  ]);
  const bounds = found.get(shape) ?? work();
  found.set(shape, bounds);
  return bounds;
}
