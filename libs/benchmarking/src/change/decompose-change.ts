import { mean } from '../statistics/mean.js';

/** A trust's score before and after. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** Exact parts of the change of a cross-section, in points. */
export interface ChangeParts {
  /** Change of those in both rounds: the headline. */
  readonly within: number;
  /** What losing those who left did to the earlier mean. */
  readonly leavers: number;
  /** What those who joined do to the later mean. */
  readonly entrants: number;
}

/**
 * Splits ȳ₂ − ȳ₁ into [m_S(y₂) − m_S(y₁)] + [m_S(y₁) − ȳ₁] + [ȳ₂ − m_S(y₂)]: within + leavers' effect + entrants' effect.
 *
 * `panel` are the pairs of the trusts S in both rounds; `before` and `after` are all scores of each round, the panel's included, in points.
 * The parts add up to the change of the means but for rounding error. Without leavers or entrants their effect is 0. Throws `RangeError`
 * for an empty panel.
 *
 * @example three trusts of which the best stays away: 3.35 − 3.41 = +0.135 within − 0.195 leavers + 0 entrants
 */
export function decomposeChange(panel: readonly Pair[], before: readonly number[], after: readonly number[]): ChangeParts {
  const [first, second] = [mean(panel.map((pair) => pair.before)), mean(panel.map((pair) => pair.after))];
  return { within: second - first, leavers: first - mean(before), entrants: mean(after) - second };
}
