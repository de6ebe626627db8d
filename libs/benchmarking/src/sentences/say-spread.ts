import { formatScore } from './numbers.js';
import { countWord } from './words.js';

export interface SpreadStatement {
  readonly theme: string;
  readonly systemMeans: readonly (number | null)[];
  readonly nClear: number;
  readonly nCloseCalls: number;
}

/**
 * How far systems lie apart on one measure, from the lowest mean to the highest, and how many of them differ from England for certain.
 *
 * Means in points, printed with one decimal; systems without a score are left out. One system, none, or all with the same printed mean are
 * said to be that.
 *
 * @example "Well led ranges from 1.8 to 3.6 between systems, yet none differs clearly from England; one is a close call."
 */
export function saySpread({ theme, systemMeans, nClear, nCloseCalls }: SpreadStatement): string {
  const means = systemMeans.filter((mean) => mean !== null);
  if (means.length === 0) return `No system has a score on ${theme}.`;
  const [low, high] = [formatScore(Math.min(...means)), formatScore(Math.max(...means))];
  if (means.length === 1) return `${theme} has a score in one system only, ${low}.`;
  const range = low === high ? `${theme} is ${low} in every system` : `${theme} ranges from ${low} to ${high} between systems`;
  return `${range}, ${sayClear(nClear, nCloseCalls)}.`;
}

function sayClear(nClear: number, nCloseCalls: number): string {
  const close =
    nCloseCalls === 0 ? '' : `; ${countWord(nCloseCalls)} ${nCloseCalls === 1 ? 'is a close call' : 'are close calls'}`;
  if (nClear === 0) return `yet none differs clearly from England${close}`;
  return `and ${countWord(nClear)} ${nClear === 1 ? 'differs' : 'differ'} clearly from England${close}`;
}
