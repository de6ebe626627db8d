import type { Clarity } from '../aggregate.js';
import { MATCHING_CODES, type MatchingCode } from '../matching/matchings.js';
import { FALSE_DISCOVERY_RATE } from '../statistics/false-discovery.js';
import { capitalise, countWord, joinWords } from './words.js';

export interface ClarityStatement {
  readonly theme: string;
  readonly hasScore: boolean;
  /** False for the mean of all measures, which no comparison is made of; true when left out. */
  readonly tested?: boolean;
  readonly clarity: Clarity;
  /** Codes of the matchings under which the difference is flagged. */
  readonly flaggedUnder: readonly string[];
  readonly comparisons: number;
}

const HOW_MATCHED: Readonly<Record<MatchingCode, string>> = {
  care_setting_specialist_apart: 'by care setting with specialist trusts apart, as here',
  care_setting: 'by care setting alone',
  trust_sector: 'by kind of trust',
  none: 'not at all',
};

/**
 * How sure the difference on one measure is: clear however trusts are matched, a close call that depends on it, or not clear.
 *
 * A close call names the matchings under which it stands out from chance and those under which it does not. A theme outside the family of
 * tests is said to be outside. Empty without a score.
 *
 * @example "Well led is a close call. Allowing for all 294 comparisons (false discovery rate 10%), it stands out from chance when …"
 */
export function sayClarity({ theme, hasScore, tested = true, clarity, flaggedUnder, comparisons }: ClarityStatement): string {
  if (!hasScore) return '';
  if (!tested) return `${capitalise(theme)} is not tested: the ${comparisons} comparisons are of single measures.`;
  const allowing = `allowing for all ${comparisons} comparisons (false discovery rate ${FALSE_DISCOVERY_RATE * 100}%), it stands out from chance`;
  const ways = `${countWord(MATCHING_CODES.length)} ways of matching trusts`;
  if (clarity === 'clear') return `${theme} differs clearly. ${capitalise(allowing)} under all ${ways}.`;
  if (clarity === 'none') return `No clear difference on ${theme}: ${allowing} under none of the ${ways}.`;
  const passes = MATCHING_CODES.filter((code) => flaggedUnder.includes(code));
  const misses = MATCHING_CODES.filter((code) => !flaggedUnder.includes(code));
  const passing = `${capitalise(allowing)} when trusts are ${list(passes)}.`;
  return `${theme} is a close call. ${passing} It does not when they are ${list(misses)}.`;
}

function list(codes: readonly MatchingCode[]): string {
  const ways = codes.map((code) => HOW_MATCHED[code]);
  return codes.join() === 'none' ? 'not matched at all' : `matched ${joinWords(ways, 'or')}`;
}
