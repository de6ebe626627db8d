import type { Visibility } from '@boardmark/assessment';
import type { Disclosed } from './disclosed.js';
import type { ReleaseTable, RoundTable } from './round-table.js';

/** What a framework allows to leave the named scopes. */
export interface FrameworkVisibility {
  readonly visibility: Visibility;
}

/** Raised when a table is to be released under a policy that has no rules for it. */
export class UndisclosableError extends Error {}

/**
 * Decides, over the whole table of a round at once, what readers will find in the place of each statistic.
 *
 * Published framework: every named score is public already, so nothing is withheld: a group without any score (a mean of null) is
 * `missing`, everything else `released`. Every number passes through unchanged and in its order; a table without aggregates has no status.
 *
 * @param table everything computed for the round, complete: a decision on a part could be undone by the rest
 * @throws {UndisclosableError} for a confidential framework: there are no rules to release one yet, so nothing may be
 * @example discloseRound(table, { visibility: 'published' }).aggregates[0].status // 'released'
 */
export function discloseRound(table: RoundTable, policy: FrameworkVisibility): Disclosed<ReleaseTable> {
  if (policy.visibility !== 'published') throw new UndisclosableError('A confidential round cannot be released.');
  const aggregates = table.aggregates.map((cell) => ({
    ...cell,
    status: cell.mean === null ? ('missing' as const) : ('released' as const),
  }));
  return { ...table, aggregates } as unknown as Disclosed<ReleaseTable>;
}
