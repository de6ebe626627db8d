import type { DisclosurePolicy } from '../policy.js';
import type { RefusalReason, ViewerClass } from '../release-audit.js';
import { EXPOSURES, type Exposure, knownOf } from './exposure.js';
import { smallestIsolatedIn } from './isolation.js';
import { type Knower, type PreparedStructure, prepareStructure, type Structure } from './structure.js';
import { worstWithOneMore } from './worst-target.js';

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
  const above = (viewer: ViewerClass, reason: Breach['reason'], floor: number): Breach | null => {
    if (like && like.viewer !== viewer) return null;
    const exposure: Exposure | null = EXPOSURES[viewer](prepared, floor);
    return exposure && { reason, by: exposure.who, value: exposure.value, viewer };
  };
  const searched = !like || like.viewer === null;
  const holder = policy.leverage.holder + TOLERANCE;
  const strict = Math.min(policy.leverage.coalition + TOLERANCE, 1 / (policy.support.coalition - 1) - TOLERANCE);
  return (
    above('outsider', 'h', policy.leverage.outsider + TOLERANCE) ??
    (searched && policy.support.outsider > policy.support.coalition + 2
      ? isolatedBy(prepared, null, policy.support.outsider - 1)
      : null) ??
    above('trust', 'holder', holder) ??
    above('system', 'holder', holder) ??
    above('region', 'holder', holder) ??
    above('person', 'holder', holder) ??
    (searched ? isolatedByAny(prepared, policy) : null) ??
    above('two_trusts', 'coalition', strict) ??
    above('system_and_trust', 'coalition', strict)
  );
}

function isolatedByAny(prepared: PreparedStructure, { support }: Limits): Breach | null {
  const { trusts, systems, regions, persons } = prepared.structure;
  const implied = support.holder <= support.coalition + 1;
  for (const holder of implied ? [...regions, ...persons] : [...trusts, ...systems, ...regions, ...persons]) {
    if (holder.unknowns.length === 0) continue;
    const view = prepared.viewOf(knownOf(prepared, holder));
    const size = support.holder - 1;
    if (size > 1 && worstWithOneMore(view, prepared.kinds, 1 / (size - 1) - TOLERANCE) === null) continue;
    const breach = isolatedBy(prepared, holder, size);
    if (breach) return breach;
  }
  return null;
}

function isolatedBy(prepared: PreparedStructure, holder: Knower | null, size: number): Breach | null {
  const { projection } = prepared;
  const known = holder === null ? new Map<number, number>() : knownOf(prepared, holder);
  const view = holder === null ? projection : prepared.viewOf(known);
  const found = smallestIsolatedIn(projection, view, size, known);
  return found === null ? null : { reason: 'support', by: holder?.id ?? null, value: found, viewer: null };
}
