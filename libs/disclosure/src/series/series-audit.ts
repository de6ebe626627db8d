import type { SeriesSuccession } from '../confidential-types.js';
import type { DisclosurePolicy } from '../policy.js';
import type { ViewerClass, WorstCase } from '../release-audit.js';
import { interchangeable } from './interchangeable.js';
import { conditionSeries, type SeriesModel, type SeriesRow } from './series-model.js';
import { buildPrior, type SeriesPrior, type SeriesUnknown, stationaryStep } from './series-prior.js';
import { readerOf, type SeriesReader } from './series-reader.js';

/** Who reads a series, and the numbers of the values it knows. */
export interface SeriesHolder {
  readonly id: string;
  readonly kind: 'trust' | 'system' | 'region' | 'person';
  readonly unknowns: readonly number[];
}

/** Conditions what is taken for granted on rows; of unknowns with the same class one is computed. */
export type Condition = (rows: readonly SeriesRow[], classOf: Int32Array) => SeriesModel;

/** Everything peers have read of a series for one theme, and who reads it. */
export interface SeriesProblem {
  readonly unknowns: readonly SeriesUnknown[];
  readonly rows: readonly SeriesRow[];
  readonly holders: readonly SeriesHolder[];
  readonly successions: readonly SeriesSuccession[];
}

export type SeriesClass = Extract<ViewerClass, 'outsider' | SeriesHolder['kind']>;
export const SERIES_CLASSES: readonly SeriesClass[] = ['outsider', 'trust', 'system', 'region', 'person'];

/** What a search for the worst case of a class of readers leaves out. */
export interface SeriesQuestion {
  /** Shares up to this are not looked at; 0 unless given. */
  readonly floor?: number;
  /** Whether what a reader (null: an outsider) is told of an unknown counts; everything unless given. */
  readonly counts?: (unknown: number, share: number, who: string | null) => boolean;
  /** Only this reader of the class. */
  readonly who?: string | null | undefined;
}

/** A series in which one viewer may read the worst case of each class. */
export interface SeriesAudit {
  readonly worst: (viewer: SeriesClass, question?: SeriesQuestion) => WorstCase | null;
  /** What a reader (null: an outsider) is told of an unknown. */
  readonly shareOf: (who: string | null, unknown: number) => number;
}

/**
 * How much all released rounds of a series together explain of any value (D16): for outsiders, trusts with the values of their predecessors, leads of
 * systems with their members of each round, regions and registered persons. Of trusts that nothing released tells apart one is asked.
 *
 * @param condition how the rows are taken in: all at once, unless some of them are in a model already ({@link extendSeries})
 * @example auditSeries(problem, DISCLOSURE_POLICY).worst('trust') // { value: 0.55, limit: 0.6, who: 'trust:ZT001', about: 'ZT002 in round 3', … }
 */
export function auditSeries(
  { unknowns, rows, holders, successions }: SeriesProblem,
  { series }: Pick<DisclosurePolicy, 'series'>,
  condition: Condition = (rows, alike) => conditionSeries(priorOf({ unknowns, successions }, series), rows, alike),
): SeriesAudit {
  const { classOf, members } = interchangeable(unknowns, rows, successions);
  const model = condition(rows, classOf);
  const share = ([first]: readonly number[]) => model.share[first as number] as number;
  const classes = [...members].sort((a, b) => share(b) - share(a) || (a[0] as number) - (b[0] as number));
  const known = new Map(holders.map((holder) => [holder.id, holder]));
  const prepared = new Map<string | null, SeriesReader>();
  const reader = (who: string | null): SeriesReader => {
    const found = prepared.get(who) ?? readerOf(model, who === null ? [] : (known.get(who)?.unknowns ?? []), classes);
    prepared.set(who, found);
    return found;
  };
  const first = firstOfAlike(holders, classOf);
  const askedOf = (viewer: SeriesClass, who?: string | null): readonly (string | null)[] => {
    if (viewer === 'outsider') return [null];
    if (typeof who === 'string') return known.get(who)?.kind === viewer ? [who] : [];
    return first.filter(({ kind }) => kind === viewer).map(({ id }) => id);
  };
  return {
    shareOf: (who, unknown) => reader(who).shareOf(unknown),
    worst: (viewer, { floor = 0, counts = () => true, who } = {}) =>
      askedOf(viewer, who).reduce<WorstCase | null>((found, asked) => {
        const target = reader(asked).worst(found?.value ?? floor, (unknown, each) => counts(unknown, each, asked));
        if (target === null) return found;
        const { trust, round } = unknowns[target.unknown] as SeriesUnknown;
        const about = `${trust} in round ${String(round)}`;
        return { viewer, who: asked, about, theme: null, value: target.share, limit: series.limit };
      }, null),
  };
}

/** What is taken for granted about the values of a problem: the stationary step from value to value. */
export function priorOf(
  { unknowns, successions }: Pick<SeriesProblem, 'unknowns' | 'successions'>,
  series: DisclosurePolicy['series'],
): SeriesPrior {
  return buildPrior(unknowns, successions, stationaryStep(series), series.priorSd);
}

/** Readers who know anything; of trusts that know values which nothing tells apart the first. */
function firstOfAlike(holders: readonly SeriesHolder[], classOf: Int32Array): SeriesHolder[] {
  const seen = new Set<string>();
  return holders.filter(({ id, kind, unknowns }) => {
    if (unknowns.length === 0) return false;
    const key = kind === 'trust' ? unknowns.map((u) => classOf[u]).join() : id;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
