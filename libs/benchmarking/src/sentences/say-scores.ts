import { roundTo } from './numbers.js';
import { allOf, capitalise, countWord, joinWords } from './words.js';

export interface ScoresStatement {
  readonly themes: readonly string[];
  /** Scores of each submission, in the order of the themes. */
  readonly submissions: readonly (readonly (number | null)[])[];
  /** Means of each matching group, in the order of the themes. */
  readonly groups: readonly (readonly (number | null)[])[];
}

/** Themes that win most often, in how many of how many rows, and whether ever together with another. */
interface Winners {
  readonly names: readonly string[];
  readonly times: number;
  readonly of: number;
  readonly shared: boolean;
}

/**
 * What the table of scores shows: the measure that is lowest in most submissions, and the one that is highest in most groups.
 *
 * Scores are compared after rounding to six decimals. Rows with fewer than two scores rank nothing and are left out. Two measures that tie
 * are named together; more than two, or two that win in no more than half of the rows, do not stand out. A single winner in no more than half
 * of the submissions is "most often" the lowest.
 *
 * @example "Empower people is the lowest or joint lowest score in 17 of 22 submissions; Well led is the highest in three of four groups."
 */
export function sayScores({ themes, submissions, groups }: ScoresStatement): string {
  const lowest = findWinners(themes, submissions, Math.min);
  const highest = findWinners(themes, groups, Math.max);
  if (!lowest || !highest) return 'There are too few scores here to set measures side by side.';
  if (isTangled(lowest) && isTangled(highest)) return 'No one measure stands out here as the lowest or the highest.';
  return `${capitalise(sayLowest(lowest))}; ${sayHighest(highest)}.`;
}

/** So many measures tie, or two do so seldom, that naming them would say nothing. */
function isTangled({ names, times, of }: Winners): boolean {
  return of > 1 && (names.length > 2 || (names.length === 2 && 2 * times <= of));
}

function sayLowest(winners: Winners): string {
  const { names, times, of, shared } = winners;
  if (isTangled(winners)) return 'no one measure stands out as the lowest';
  const are = names.length === 1 ? 'is' : 'are each';
  const lowest = shared ? 'lowest or joint lowest' : 'lowest';
  if (of === 1) return `${joinWords(names)} ${names.length === 1 ? 'is the lowest score' : 'are the lowest scores'}`;
  if (times === of) return `${joinWords(names)} ${are} the ${lowest} score in ${allOf(of, 'submission')}`;
  if (2 * times <= of)
    return `${joinWords(names)} ${are} most often the ${lowest} score, in ${countWord(times)} of ${countWord(of)} submissions`;
  return `${joinWords(names)} ${are} the ${lowest} score in ${countWord(times)} of ${countWord(of)} submissions`;
}

function sayHighest(winners: Winners): string {
  const { names, times, of, shared } = winners;
  if (isTangled(winners)) return 'no one measure stands out as the highest';
  const highest = shared ? 'highest or joint highest' : 'highest';
  const are = names.length === 1 ? 'is' : 'are each';
  if (of === 1) return `${joinWords(names)} ${names.length === 1 ? 'is the highest' : 'are the highest'}`;
  return `${joinWords(names)} ${are} the ${highest} in ${times === of ? allOf(of, 'group') : `${countWord(times)} of ${countWord(of)} groups`}`;
}

function findWinners(
  themes: readonly string[],
  rows: readonly (readonly (number | null)[])[],
  pick: (...values: number[]) => number,
): Winners | null {
  const won = rows
    .map((row) => themes.map((_, i) => (row[i] === null || row[i] === undefined ? null : roundTo(row[i], 6))))
    .filter((row) => row.filter((score) => score !== null).length > 1)
    .map((row) => {
      const best = pick(...row.filter((score) => score !== null));
      return themes.filter((_, i) => row[i] === best);
    });
  const count = (theme: string) => won.filter((names) => names.includes(theme)).length;
  const times = Math.max(...themes.map(count));
  if (won.length === 0) return null;
  const names = themes.filter((theme) => count(theme) === times);
  return {
    names,
    times,
    of: won.length,
    shared: won.some((each) => each.length > 1 && names.some((name) => each.includes(name))),
  };
}
