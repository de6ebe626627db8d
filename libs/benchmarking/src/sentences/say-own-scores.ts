import { formatFixed, roundTo } from './numbers.js';
import { type OwnAndTrusts, ownGap, roundGap } from './own-gap.js';
import { joinWords } from './words.js';

export interface OwnScoreTheme extends OwnAndTrusts {
  readonly name: string;
}

/** From this gap on a measure is worth naming on its own. */
const LARGE = 1;

interface Gap {
  readonly names: readonly string[];
  readonly gap: number;
}

/**
 * Where an ICB scores itself furthest above and furthest below its trusts.
 *
 * Gaps own − mean of a whole point or more, as printed, are named, the largest on each side and the larger first; if there is none, the
 * largest gap and that all are smaller than a point. Gaps are ranked as they are, not as printed; measures whose gaps agree to six
 * decimals are named together. Neither score is the right one. Without own scores, or without trusts' scores, it says so.
 *
 * @param nTrusts trusts of the system with a score, for singular and plural
 * @example "The ICB scores itself 1.8 above its trusts on Healthy populations, and 1.1 below on Well led."
 */
export function sayOwnScores(themes: readonly OwnScoreTheme[], nTrusts: number): string {
  if (themes.every(({ own }) => own === null)) return 'The ICB has no score of its own in this round.';
  const gaps = themes.flatMap(({ name, ...scores }) => {
    const gap = ownGap(scores);
    return gap === null ? [] : [{ name, gap }];
  });
  if (gaps.length === 0) return "There are no trusts' scores here to set beside the ICB's own.";
  const trusts = nTrusts === 1 ? 'its one trust' : 'its trusts';
  const above = furthest(gaps.filter(({ gap }) => roundGap(gap) >= LARGE));
  const below = furthest(gaps.filter(({ gap }) => roundGap(gap) <= -LARGE));
  if (above && below) {
    const [first, second] = -below.gap > above.gap ? [below, above] : [above, below];
    return `The ICB scores itself ${side(first)} ${trusts} on ${joinWords(first.names)}, and ${side(second)} on ${joinWords(second.names)}.`;
  }
  const one = above ?? below;
  if (one) return `The ICB scores itself ${side(one)} ${trusts} on ${joinWords(one.names)}.`;
  const largest = furthest(gaps);
  if (!largest || roundGap(largest.gap) === 0)
    return `The ICB scores itself as ${trusts} ${nTrusts === 1 ? 'does' : 'do'} on every measure.`;
  return `The ICB scores itself within a point of ${trusts} on every measure, furthest on ${joinWords(largest.names)}: ${side(largest)}.`;
}

function side({ gap }: Gap): string {
  return `${formatFixed(Math.abs(gap), 1)} ${gap > 0 ? 'above' : 'below'}`;
}

/** The largest gap on either side, and every measure that has it. */
function furthest(gaps: readonly { readonly name: string; readonly gap: number }[]): Gap | undefined {
  const [largest] = [...gaps].sort((a, b) => roundTo(Math.abs(b.gap), 6) - roundTo(Math.abs(a.gap), 6));
  if (!largest) return undefined;
  const same = gaps.filter(({ gap }) => roundTo(gap, 6) === roundTo(largest.gap, 6));
  return { names: same.map(({ name }) => name), gap: largest.gap };
}
