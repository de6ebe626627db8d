import type { ChangeAgainstEngland, Verdict } from '../change-types.js';
import { allOf, capitalise, countWord } from './words.js';

export interface ChangeStatement {
  readonly nPanel: number;
  readonly nImproved: number;
  readonly nDeteriorated: number;
  readonly change: number;
  readonly englandChange: number;
  readonly againstEngland: ChangeAgainstEngland | null;
  /** Verdict on the system, by its interval; a trust's goes by a fixed step, so that the two can differ. */
  readonly verdict: Verdict;
}

/** Changes no further apart than this, in points, are called about the same. */
const CLOSE = 0.1;

/**
 * How many trusts of a system improved or deteriorated by the fixed step, and how the system moved beside England.
 *
 * "More" and "less" are said of the direction of movement: a system may rise more, rise less, fall while England rises, or fall more.
 * Where the verdict is neither, |change − England's change| ≤ 0.1 points is "about as much"; further apart they merely cannot be told
 * from each other. Where the step and the
 * interval disagree on a system of one trust, that is said instead. Counts of none and of all are said in words; without a trust in both rounds it says so.
 *
 * @example "Eight of 16 trusts improved clearly, none deteriorated; the system moved about as much as England."
 */
export function sayChange(statement: ChangeStatement): string {
  const { nPanel } = statement;
  if (nPanel === 0) return 'No trust here has scores in both rounds.';
  if (nPanel === 1 && isSplit(statement))
    return `${capitalise(sayOne(statement))}, but one trust is too few to call a change of the system.`;
  return `${capitalise(nPanel === 1 ? sayOne(statement) : sayMany(statement))}; ${sayAgainstEngland(statement)}.`;
}

/** A trust's step says that its one trust changed, the system's interval that this cannot be told. */
function isSplit({ nImproved, nDeteriorated, verdict }: ChangeStatement): boolean {
  return nImproved + nDeteriorated > 0 && verdict === 'no_clear_change';
}

function sayOne({ nImproved, nDeteriorated }: ChangeStatement): string {
  if (nImproved === 1) return 'the one trust here improved clearly';
  return nDeteriorated === 1 ? 'the one trust here deteriorated clearly' : 'the one trust here did not change clearly';
}

function sayMany({ nPanel, nImproved, nDeteriorated }: ChangeStatement): string {
  const none = nPanel === 2 ? 'neither trust' : `none of the ${countWord(nPanel)} trusts`;
  if (nImproved + nDeteriorated === 0) return `${none} changed clearly`;
  if (nImproved === nPanel) return `${allOf(nPanel, 'trust')} improved clearly`;
  if (nDeteriorated === nPanel) return `${allOf(nPanel, 'trust')} deteriorated clearly`;
  const some = nImproved === 0 ? none : `${countWord(nImproved)} of ${countWord(nPanel)} trusts`;
  return `${some} improved clearly, ${countWord(nDeteriorated)} deteriorated`;
}

function sayAgainstEngland({ change, englandChange, againstEngland }: ChangeStatement): string {
  if (againstEngland === 'more') return change > 0 ? sayRise(englandChange) : 'the system fell less than England';
  if (againstEngland === 'less') return change < 0 ? sayFall(englandChange) : 'the system rose less than England';
  const close = Math.abs(change - englandChange) <= CLOSE;
  return close ? 'the system moved about as much as England' : "the system's change cannot be told from England's";
}

function sayRise(englandChange: number): string {
  return englandChange < 0 ? 'the system rose while England fell' : 'the system rose more than England';
}

function sayFall(englandChange: number): string {
  return englandChange > 0 ? 'the system fell while England rose' : 'the system fell more than England';
}
