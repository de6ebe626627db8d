import { subtract } from '../exact/fraction.js';
import { fromDecimal, toSixDecimals } from '../exact/millionths.js';

/** Two scores of one board on one theme in two rounds of a series, in points, with their standard errors. */
export interface ScorePair {
  readonly before: number | null;
  readonly after: number | null;
  readonly seBefore: number | null;
  readonly seAfter: number | null;
}

/** What a change of a board's score amounts to, in points. */
export interface ChangeVerdict {
  /** after − before, at six decimals. */
  readonly change: number;
  /** Likely range of the change: change ∓ `minimumDetectable`. */
  readonly low: number;
  readonly high: number;
  /** A change must exceed this to be told from chance. */
  readonly minimumDetectable: number;
  readonly verdict: 'improved' | 'deteriorated' | 'no_clear_change';
}

/** Standard errors on each side of a 95 % interval of a change: the normal quantile. */
export const CHANGE_FACTOR = 1.96;

/**
 * Whether a board's score has clearly changed: |after − before| > 1.96 · √(SE_before² + SE_after²), the minimum detectable change at 95 %,
 * which is 1.96 · √2 · SE where both rounds have the same SE.
 *
 * Null without two scores and two standard errors: a stand-in, a supplied score and a missing one have none. A change of exactly the minimum
 * is not clear.
 *
 * @throws {RangeError} for a negative standard error or a score that is not finite
 * @example changeVerdict({ before: 3.53, after: 3.6, seBefore: 0.208, seAfter: 0.208 })?.verdict // 'no_clear_change'
 * @see the smallest real difference of test and retest
 */
export function changeVerdict({ before, after, seBefore, seAfter }: ScorePair): ChangeVerdict | null {
  if (before === null || after === null || seBefore === null || seAfter === null) return null;
  if (!(seBefore >= 0 && seAfter >= 0)) throw new RangeError('A standard error is not negative.');
  const change = toSixDecimals(subtract(fromDecimal(after), fromDecimal(before)));
  const minimumDetectable = CHANGE_FACTOR * Math.hypot(seBefore, seAfter);
  const verdict = Math.abs(change) <= minimumDetectable ? 'no_clear_change' : change > 0 ? 'improved' : 'deteriorated';
  return { change, low: change - minimumDetectable, high: change + minimumDetectable, minimumDetectable, verdict };
}
