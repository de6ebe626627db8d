import { ENOUGH_TRUSTS } from '../limited-evidence.js';
import { capitalise, countWord, plural } from './words.js';

/** A system on a measure. */
export interface NamedDifference {
  readonly system: string;
  readonly theme: string;
}

export interface CertaintyStatement {
  readonly nSystems: number;
  /** Systems for which `isLimitedEvidence` holds. */
  readonly nSmallSystems: number;
  readonly comparisons: number;
  readonly clear: readonly NamedDifference[];
  readonly closeCalls: readonly NamedDifference[];
}

/** More differences than this are counted, not named. */
const NAMED = 4;

/**
 * How sure England's page is of differences between systems: how many are small, which differences are clear, which close calls.
 *
 * More than four differences of one kind are counted and not named. Without comparisons it says that nothing could be tested.
 *
 * @example "19 of 42 systems have fewer than five trusts, so their means are uncertain. Once all 294 comparisons are allowed for, …"
 */
export function sayCertainty({ nSystems, nSmallSystems, comparisons, clear, closeCalls }: CertaintyStatement): string {
  const small = nSmallSystems === 0 ? [] : [saySmall(nSmallSystems, nSystems)];
  if (comparisons === 0) return [...small, 'No difference could be tested.'].join(' ');
  const found = [sayClear(clear), ...sayClose(closeCalls, clear.length > 0)].join(' ');
  return [...small, `Once all ${comparisons} comparisons are allowed for, ${found}`].join(' ');
}

function saySmall(n: number, of: number): string {
  const few = `fewer than ${countWord(ENOUGH_TRUSTS)} trusts`;
  const uncertain = n === 1 ? `has ${few}, so its mean is uncertain` : `have ${few}, so their means are uncertain`;
  return `${capitalise(countWord(n))} of ${countWord(of)} ${plural(of, 'system')} ${uncertain}.`;
}

function sayClear(clear: readonly NamedDifference[]): string {
  if (clear.length === 0) return 'no difference from England is clear.';
  const differences = `${countWord(clear.length)} ${plural(clear.length, 'difference')} from England ${clear.length === 1 ? 'is' : 'are'} clear`;
  return `${differences} however trusts are matched${names(clear)}.`;
}

function sayClose(closeCalls: readonly NamedDifference[], afterClear: boolean): string[] {
  const n = closeCalls.length;
  if (n === 0) return [];
  const many = `${capitalise(countWord(n))}${afterClear ? ' more' : ''}`;
  return [`${many} ${n === 1 ? 'depends' : 'depend'} on how trusts are matched${names(closeCalls)}.`];
}

function names(differences: readonly NamedDifference[]): string {
  if (differences.length > NAMED) return '';
  return `: ${differences.map(({ system, theme }) => `${system} on ${theme}`).join('; ')}`;
}
