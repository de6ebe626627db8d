import type { Verdict } from '../change-types.js';

/** Step from which a trust's change gets a verdict, in points: a convention, since there is no repeat measurement. */
export const VERDICT_STEP = 0.25;

const MILLIONTHS = 1e6;

/**
 * Verdict on one trust: improved from +step, deteriorated from −step, both inclusive, else no clear change.
 *
 * Scores have six decimals and differences of them are inexact in binary, so the change is rounded to six decimals first: a change
 * from 2.1 to 2.35 is 0.25, not 0.24999999999999956. The step is a convention, about one pooled standard deviation of the changes
 * seen; it is named as such wherever it is used. Throws nothing.
 *
 * @param change after − before, in points
 * @param step in points, above 0
 * @example trustVerdict(2.35 - 2.1) // 'improved'
 * @see docs/decisions/0006-verdicts-on-change.md
 */
export function trustVerdict(change: number, step: number = VERDICT_STEP): Verdict {
  const rounded = Math.round(change * MILLIONTHS);
  const limit = Math.round(step * MILLIONTHS);
  if (rounded >= limit) return 'improved';
  return rounded <= -limit ? 'deteriorated' : 'no_clear_change';
}
