import { formatFixed } from './numbers.js';
import { roundGap } from './own-gap.js';
import { joinWords } from './words.js';

export interface AverageGap {
  readonly name: string;
  /** Mean over England's systems of own score − mean of the trusts. */
  readonly gap: number | null;
}

/** Average gaps smaller than this are not worth a sentence. */
const NOTABLE = 0.3;

/**
 * That the ICB's score is its own, and where ICBs across England score themselves above or below their trusts on average.
 *
 * Average gaps of 0.3 points or more, as printed, are named, the largest first; smaller ones are called much the same. Without a gap only
 * the first sentence is said.
 *
 * @example "… Across England, ICBs score themselves above their trusts on Healthy populations (by 0.7), and below on Well led (by 0.3)."
 */
export function sayOwnScoresNote(themes: readonly AverageGap[]): string {
  const gaps = themes.flatMap(({ name, gap }) => (gap === null ? [] : [{ name, gap: roundGap(gap) }]));
  const above = list(gaps.filter(({ gap }) => gap >= NOTABLE));
  const below = list(gaps.filter(({ gap }) => gap <= -NOTABLE));
  const apart =
    "Two different organisations answer, and neither score is the right one; the ICB's is never averaged into the system's.";
  if (gaps.length === 0) return apart;
  if (above && below)
    return `${apart} Across England, ICBs score themselves above their trusts on ${above}, and below on ${below}.`;
  if (above || below)
    return `${apart} Across England, ICBs score themselves ${above ? 'above' : 'below'} their trusts on ${above || below}.`;
  return `${apart} Across England, ICBs score themselves much as their trusts do on average.`;
}

function list(gaps: readonly { readonly name: string; readonly gap: number }[]): string {
  const sorted = [...gaps].sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
  return joinWords(sorted.map(({ name, gap }) => `${name} (by ${formatFixed(Math.abs(gap), 1)})`));
}
