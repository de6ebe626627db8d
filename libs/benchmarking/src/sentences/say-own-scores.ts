import { formatFixed } from './numbers.js';
import { type OwnAndTrusts, ownGap, roundGap } from './own-gap.js';

export interface OwnScoreTheme extends OwnAndTrusts {
  readonly name: string;
}

/** From this gap on a measure is worth naming on its own. */
const LARGE = 1;

interface Gap {
  readonly name: string;
  readonly gap: number;
}

/**
 * Where an ICB scores itself furthest above and furthest below its trusts.
 *
 * Gaps own − mean of a whole point or more, as printed, are named, the largest on each side and the larger first; if there is none, the
 * largest gap and that all are smaller than a point. Of equal gaps the first measure is named. Neither score is the right one. Without own
 * scores, or without trusts' scores, it says so.
 *
 * @example "The ICB scores itself 1.8 above its trusts on Healthy populations, and 1.1 below on Well led."
 */
export function sayOwnScores(themes: readonly OwnScoreTheme[]): string {
  if (themes.every(({ own }) => own === null)) return 'The ICB has no score of its own in this round.';
  const gaps = themes.flatMap((theme): Gap[] => {
    const gap = ownGap(theme);
    return gap === null ? [] : [{ name: theme.name, gap: roundGap(gap) }];
  });
  if (gaps.length === 0) return "There are no trusts' scores here to set beside the ICB's own.";
  const above = furthest(gaps.filter(({ gap }) => gap >= LARGE));
  const below = furthest(gaps.filter(({ gap }) => gap <= -LARGE));
  if (above && below) {
    const [first, second] = -below.gap > above.gap ? [below, above] : [above, below];
    return `The ICB scores itself ${side(first, true)} on ${first.name}, and ${side(second, false)} on ${second.name}.`;
  }
  const one = above ?? below;
  if (one) return `The ICB scores itself ${side(one, true)} on ${one.name}.`;
  const largest = furthest(gaps);
  if (!largest || largest.gap === 0) return 'The ICB scores itself as its trusts do on every measure.';
  return `The ICB scores itself within a point of its trusts on every measure, furthest on ${largest.name}: ${side(largest, false)}.`;
}

function side({ gap }: Gap, withTrusts: boolean): string {
  return `${formatFixed(Math.abs(gap), 1)} ${gap > 0 ? 'above' : 'below'}${withTrusts ? ' its trusts' : ''}`;
}

function furthest(gaps: readonly Gap[]): Gap | undefined {
  return [...gaps].sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap))[0];
}
