import type { ConfidentialTable, LinearSolver } from '../confidential-types.js';
import { holdersOf, personsIn } from '../groups/holders.js';
import { registerGroups } from '../groups/register-groups.js';
import type { DisclosurePolicy } from '../policy.js';
import { combineSystems } from './combine-systems.js';
import { decideGroups, type PatternDecision } from './decide-groups.js';
import { discloseTheme } from './disclose-theme.js';
import { inOrder } from './in-order.js';
import type { RoundAnswer, RoundTask } from './round-task.js';
import { themePatterns } from './theme-patterns.js';

/** Does a part of the decision on a round. */
export type RoundWorker = (task: RoundTask) => RoundAnswer;

/**
 * A worker on a round. Whoever does a task, its answer is the same: what is decided depends on the table and the policy alone. A worker remembers the
 * patterns that it has decided on, so that it is quickest to combine them.
 *
 * @param solver solves the programmes of the tripwire
 * @throws {RangeError} for a pattern that there is not
 * @throws {UndisclosableError} as {@link discloseTheme}
 */
export function roundWorker(unordered: ConfidentialTable, policy: DisclosurePolicy, solver: LinearSolver): RoundWorker {
  const table = inOrder(unordered);
  const groups = registerGroups(table.trusts, policy, table.names);
  const holders = holdersOf(table.trusts, personsIn(table.round.position, table.persons));
  const patterns = themePatterns(table);
  const decided = new Map<number, PatternDecision>();
  const decisionOn = (place: number): PatternDecision => {
    const pattern = patterns[place];
    if (!pattern) throw new RangeError(`There is no pattern ${place}.`);
    const decision = decided.get(place) ?? decideGroups(table, groups, holders, pattern, policy);
    decided.set(place, decision);
    return decision;
  };
  return (task) => {
    switch (task.part) {
      case 'decide': {
        const { pattern, released, refused, panels, audit } = decisionOn(task.pattern);
        return { themes: pattern.themes, released, refused, panels, audit };
      }
      case 'combine': {
        const decision = decisionOn(task.pattern);
        const { released, refused } = combineSystems(decision, task.residuals, holders, policy);
        return { released, refused, worst: decision.series.worst(released) };
      }
      case 'release':
        return discloseTheme(task.theme, task.groups, table, holders, solver, policy);
    }
  };
}
