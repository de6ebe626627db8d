import type { DisclosurePolicy } from '../policy.js';
import type { RefusalReason, ViewerClass } from '../release-audit.js';
import { EXPOSURES, type Exposure, knownOf } from './exposure.js';
import { smallestIsolatedIn } from './isolation.js';
import { type Knower, type PreparedStructure, prepareStructure, type Structure } from './structure.js';
import { worstTarget, worstWithOneMore } from './worst-target.js';

/** What rounding of doubles may add to a leverage. */
const TOLERANCE = 1e-9;

/** A rule that released numbers would break, and for whom. `by` is null for an outsider. */
export interface Breach {
  readonly reason: Extract<RefusalReason, 'h' | 'support' | 'holder' | 'coalition'>;
  readonly by: string | null;
  readonly value: number;
  readonly viewer: ViewerClass | null;
}

/** Classes of viewers in the order in which they are asked. */
export const VIEWER_CLASSES = [
  'outsider',
  'trust',
  'system',
  'region',
  'person',
  'two_trusts',
  'system_and_trust',
] as const satisfies ViewerClass[];

type Limits = Pick<DisclosurePolicy, 'leverage' | 'support'>;

/** The limit of a class of viewers on leverage. */
export function leverageLimit(viewer: ViewerClass, { leverage }: Pick<DisclosurePolicy, 'leverage'>): number {
  if (viewer === 'outsider') return leverage.outsider;
  return viewer === 'two_trusts' || viewer === 'system_and_trust' ? leverage.coalition : leverage.holder;
}

/** The largest leverage that keeps D5 and D6 for a class of viewers, with what doubles may add: of coalitions it also decides how few they isolate. */
export function mostAllowed(viewer: ViewerClass, policy: Limits): number {
  const most = leverageLimit(viewer, policy) + TOLERANCE;
  const coalition = viewer === 'two_trusts' || viewer === 'system_and_trust';
  return coalition ? Math.min(most, 1 / (policy.support.coalition - 1) - TOLERANCE) : most;
}

/**
 * The first rule of D5 and D6 that a set of released rows breaks; null when it keeps them all.
 *
 * Leverage is asked for every viewer and coalition. Support follows from it: a coalition that isolated s or fewer trusts would reach 1/s on one of
 * them, so a coalition's leverage must also stay below 1/(s_c − 1), which gives coalitions s_c, their members s_c + 1 and outsiders s_c + 2. Regions and
 * registered persons are in no coalition: sets they could isolate are searched for, exactly, where their leverage with one more trust leaves any.
 * Breaking a rule stays breaking it when rows are added. Throws nothing.
 *
 * @param like asks only for the same kind of viewer as this one, where it is one of leverage
 * @example findBreach({ rows: [sumOf('a', [0, 1, 2])], … }, DISCLOSURE_POLICY) // { reason: 'h', by: null, value: 1/3 }
 */
export function findBreach(structure: Structure, policy: Limits, like?: Breach): Breach | null {
  const prepared = prepareStructure(structure);
  const above = (viewer: ViewerClass, reason: Breach['reason']): Breach | null => {
    if (like && like.viewer !== viewer) return null;
    const exposure: Exposure | null = EXPOSURES[viewer](prepared, mostAllowed(viewer, policy));
    return exposure && { reason, by: exposure.who, value: exposure.value, viewer };
  };
  const searched = !like || like.viewer === null;
  return (
    above('outsider', 'h') ??
    (searched && policy.support.outsider > policy.support.coalition + 2
      ? isolatedBy(prepared, null, policy.support.outsider - 1)
      : null) ??
    above('trust', 'holder') ??
    above('system', 'holder') ??
    above('region', 'holder') ??
    above('person', 'holder') ??
    (searched ? isolatedByAny(prepared, policy) : null) ??
    above('two_trusts', 'coalition') ??
    above('system_and_trust', 'coalition')
  );
}

function isolatedByAny(prepared: PreparedStructure, policy: Limits): Breach | null {
  const { trusts, systems, regions, persons } = prepared.structure;
  const implied = policy.support.holder <= policy.support.coalition + 1;
  for (const holder of implied ? [...regions, ...persons] : [...trusts, ...systems, ...regions, ...persons]) {
    const breach = isolatedByHolder(prepared, holder, policy);
    if (breach) return breach;
  }
  return null;
}

/** The fewest trusts that a holder isolates, where they are fewer than D5 asks for; null where there are none. */
export function isolatedByHolder(prepared: PreparedStructure, holder: Knower, { support }: Limits): Breach | null {
  if (holder.unknowns.length === 0) return null;
  const view = prepared.viewOf(knownOf(prepared, holder));
  const size = support.holder - 1;
  const least = size > 1 ? 1 / (size - 1) - TOLERANCE : 0;
  if (worstTarget(view, least) === null && worstWithOneMore(view, prepared.kinds, least) === null) return null;
  return isolatedBy(prepared, holder, size);
}

function isolatedBy(prepared: PreparedStructure, holder: Knower | null, size: number): Breach | null {
  const { projection } = prepared;
  const known = holder === null ? new Map<number, number>() : knownOf(prepared, holder);
  const view = holder === null ? projection : prepared.viewOf(known);
  const found = smallestIsolatedIn(projection, view, size, known);
  return found === null ? null : { reason: 'support', by: holder?.id ?? null, value: found, viewer: null };
}
