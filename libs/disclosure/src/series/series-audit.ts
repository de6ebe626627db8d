import type { DisclosurePolicy } from '../policy.js';
import type { ViewerClass, WorstCase } from '../release-audit.js';
import { type SeriesHolder, worstForHolder } from './series-holder.js';
import { conditionSeries, type SeriesRow } from './series-model.js';
import { buildPrior, type SeriesUnknown, type Step, stationaryStep } from './series-prior.js';
import type { SeriesSuccession } from '../confidential-types.js';

/** Everything peers have read of a series for one theme, and who reads it. */
export interface SeriesProblem {
  readonly unknowns: readonly SeriesUnknown[];
  readonly rows: readonly SeriesRow[];
  readonly holders: readonly (SeriesHolder & { readonly kind: 'trust' | 'system' | 'region' | 'person' })[];
  readonly successions: readonly SeriesSuccession[];
}

export type SeriesClass = Extract<ViewerClass, 'outsider' | 'trust' | 'system' | 'region' | 'person'>;
export const SERIES_CLASSES: readonly SeriesClass[] = ['outsider', 'trust', 'system', 'region', 'person'];

/** A series in which one viewer may read the worst case of each class. */
export interface SeriesAudit {
  readonly worst: (
    viewer: SeriesClass,
    floor?: number,
    counts?: (unknown: number) => boolean,
    who?: string | null,
  ) => WorstCase | null;
}

/**
 * How much all released rounds of a series together explain of any value (D16): for outsiders, trusts with the values of their predecessors, leads of
 * systems with their members of each round, regions and registered persons.
 *
 * @param step how values follow from each other; the stationary one unless a sensitivity is wanted
 * @example auditSeries(problem, DISCLOSURE_POLICY).worst('trust') // { value: 0.55, limit: 0.6, who: 'trust:ZT001', about: 'ZT002 in round 3', … }
 */
export function auditSeries(
  { unknowns, rows, holders, successions }: SeriesProblem,
  { series }: Pick<DisclosurePolicy, 'series'>,
  step: Step = stationaryStep(series),
): SeriesAudit {
  const model = conditionSeries(buildPrior(unknowns, successions, step, series.priorSd), rows);
  const byShare = Int32Array.from(unknowns.keys()).sort(
    (a, b) => (model.share[b] as number) - (model.share[a] as number) || a - b,
  );
  const readers = (viewer: SeriesClass, who?: string | null): readonly SeriesHolder[] =>
    viewer === 'outsider'
      ? [{ id: '', unknowns: [] }]
      : holders.filter(
          ({ id, kind, unknowns: known }) => kind === viewer && known.length > 0 && (who === undefined || id === who),
        );
  return {
    worst: (viewer, floor = 0, counts = () => true, who = undefined) =>
      readers(viewer, who).reduce<WorstCase | null>((found, holder) => {
        const target = worstForHolder(model, holder.unknowns, byShare, found?.value ?? floor, counts);
        if (target === null) return found;
        const { trust, round } = unknowns[target.unknown] as SeriesUnknown;
        return {
          viewer,
          who: holder.id === '' ? null : holder.id,
          about: `${trust} in round ${String(round)}`,
          theme: null,
          value: target.share,
          limit: series.limit,
        };
      }, null),
  };
}
