import type { ConfidentialTable, PeerGroup } from '../confidential-types.js';
import { registerGroups } from '../groups/register-groups.js';
import { residualGroups } from '../groups/residual-groups.js';
import type { DisclosurePolicy } from '../policy.js';
import { answersTo, type CombinedPattern, type DecidedPattern, type InParts } from './round-task.js';
import { themePatterns } from './theme-patterns.js';

/** Which groups of a round are released in which themes. */
export interface RoundDecision {
  /** Every registered group in policy order, combined ones last. */
  readonly groups: readonly PeerGroup[];
  readonly patterns: readonly (DecidedPattern & CombinedPattern)[];
}

/**
 * The structural half of the decision on a round: registered groups, one audit for each pattern of participation, combined groups.
 *
 * "Other systems in this region" needs all patterns: a system is shown by itself only where it is released in every theme that has released systems at all,
 * so that a combined group has the same members in all of them. Scores are looked at for being there, never for what they are.
 */
export function* decideRound(table: ConfidentialTable, policy: DisclosurePolicy): InParts<RoundDecision> {
  const places = [...themePatterns(table).keys()];
  const decided = yield* answersTo<'decide'>(places.map((pattern) => ({ part: 'decide', pattern })));
  const systems = decided.map(({ released }) => new Set(released.flatMap(({ kind, code }) => (kind === 'system' ? [code] : []))));
  const shown = new Set([...(systems[0] ?? [])].filter((code) => systems.every((set) => set.has(code))));
  const residuals = residualGroups(table.trusts, shown, table.names);
  const combined = yield* answersTo<'combine'>(places.map((pattern) => ({ part: 'combine', pattern, residuals })));
  return {
    groups: [...registerGroups(table.trusts, policy, table.names), ...residuals],
    patterns: decided.map((decision, place) => ({ ...decision, ...(combined[place] as CombinedPattern) })),
  };
}
