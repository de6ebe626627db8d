import { capitalise, countWord, joinWords, plural } from './words.js';

/** A system on a measure. */
export interface NamedDifference {
  readonly system: string;
  readonly theme: string;
}

export interface CertaintyStatement {
  readonly nSystems: number;
  /** Systems with fewer than five trusts. */
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
 * @example "19 of 42 systems have fewer than five trusts, so their means are uncertain. Once all 294 comparisons are allowed for, …"
 */
export function sayCertainty({ nSystems, nSmallSystems, comparisons, clear, closeCalls }: CertaintyStatement): string {
  const small =
    nSmallSystems === 0
      ? []
      : [
          `${capitalise(countWord(nSmallSystems))} of ${countWord(nSystems)} ${plural(nSystems, 'system')} ` +
            `${nSmallSystems === 1 ? 'has fewer than five trusts, so its mean is' : 'have fewer than five trusts, so their means are'} uncertain.`,
        ];
  if (comparisons === 0) return [...small, 'No difference could be tested.'].join(' ');
  return [...small, `Once all ${comparisons} comparisons are allowed for, ${sayClear(clear)}`, ...sayClose(closeCalls)].join(' ');
}

function sayClear(clear: readonly NamedDifference[]): string {
  if (clear.length === 0) return 'no difference from England is clear.';
  const differences = `${countWord(clear.length)} ${plural(clear.length, 'difference')} from England ${clear.length === 1 ? 'is' : 'are'} clear`;
  return `${differences} however trusts are matched${clear.length > NAMED ? '' : `: ${list(clear)}`}.`;
}

function sayClose(closeCalls: readonly NamedDifference[]): string[] {
  if (closeCalls.length === 0) return [];
  if (closeCalls.length > NAMED) return [`${capitalise(countWord(closeCalls.length))} more depend on how trusts are matched.`];
  return [`${list(closeCalls)} ${closeCalls.length === 1 ? 'depends' : 'depend'} on how trusts are matched.`];
}

function list(differences: readonly NamedDifference[]): string {
  return joinWords(differences.map(({ system, theme }) => `${system} on ${theme}`));
}
