import type { ConfidentialTable, Holder, PeerGroup } from '../confidential-types.js';
import { holdersOf } from '../groups/holders.js';
import { registerGroups } from '../groups/register-groups.js';
import type { DisclosurePolicy } from '../policy.js';
import { addResiduals } from './add-residuals.js';
import { decideGroups, type PatternDecision } from './decide-groups.js';
import { themePatterns } from './theme-patterns.js';

/** Which groups of a round are released in which themes. */
export interface RoundDecision {
  readonly holders: readonly Holder[];
  /** Every registered group in policy order, combined ones last. */
  readonly groups: readonly PeerGroup[];
  readonly patterns: readonly PatternDecision[];
}

/**
 * The structural half of the decision on a round: registered groups, readers, one audit for each pattern of participation, combined groups.
 *
 * Scores are looked at for being there, never for what they are. Throws nothing.
 *
 * @example decideRound(table, DISCLOSURE_POLICY).patterns[0]?.released.map(({ id }) => id) // ['england', 'sector:acute', …]
 */
export function decideRound(table: ConfidentialTable, policy: DisclosurePolicy): RoundDecision {
  const groups = registerGroups(table.trusts, policy, table.names);
  const holders = holdersOf(table.trusts, table.persons);
  const decisions = themePatterns(table).map((pattern) => decideGroups(table, groups, holders, pattern, policy));
  const { residuals, decisions: patterns } = addResiduals(table, decisions, holders, policy);
  return { holders, groups: [...groups, ...residuals], patterns };
}
