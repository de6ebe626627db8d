import { formatScore, roundTo } from './numbers.js';
import { capitalise, countWord, joinWords } from './words.js';

export interface RegionsStatement {
  readonly theme: string;
  readonly regions: readonly { readonly name: string; readonly mean: number | null }[];
}

/** More regions than this at one end are counted, not named. */
const NAMED = 3;

/**
 * Which regions average highest and lowest on one measure, as printed with one decimal, so that equals are named together.
 *
 * Means in points; regions without a score are left out. More than three regions at one end are counted and not named. One region, none, or
 * all with the same printed mean are said to be that.
 *
 * @example "The North West averages 3.1 on Well led; the South East and the South West average 2.6."
 */
export function sayRegions({ theme, regions }: RegionsStatement): string {
  const means = regions.flatMap(({ name, mean }) => (mean === null ? [] : [{ name, mean: roundTo(mean, 1) }]));
  if (means.length === 0) return `No region has a score on ${theme}.`;
  const [low, high] = [Math.min(...means.map(({ mean }) => mean)), Math.max(...means.map(({ mean }) => mean))];
  const namesAt = (value: number) => means.filter(({ mean }) => mean === value).map(({ name }) => withArticle(name));
  if (means.length === 1) return `${capitalise(namesAt(high).join(''))} averages ${formatScore(high)} on ${theme}.`;
  if (low === high) return `Every region averages ${formatScore(high)} on ${theme}.`;
  return `${capitalise(sayAverage(namesAt(high), high))} on ${theme}; ${sayAverage(namesAt(low), low)}.`;
}

function sayAverage(names: readonly string[], value: number): string {
  const who = names.length > NAMED ? `${countWord(names.length)} regions` : joinWords(names);
  return `${who} ${names.length === 1 ? 'averages' : 'average'} ${formatScore(value)}`;
}

function withArticle(name: string): string {
  return /^(North|South|East|West|Midlands)/.test(name) ? `the ${name}` : name;
}
