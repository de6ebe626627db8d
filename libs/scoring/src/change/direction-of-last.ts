import { millionthsOf } from '../exact/millionths.js';

/**
 * `rising` or `falling` when the last changes all went that way, else null: what "three rises running" rests on.
 *
 * Scores are those of one series, oldest first, at six decimals; give null for a round without a score. A missing score or two equal ones
 * among the last `changes` + 1 end the run.
 *
 * @param changes number of changes that must agree, 3 unless told otherwise
 * @throws {RangeError} for a score that is not finite
 * @example directionOfLast([3.1, 2.9, 3.0, 3.2, 3.3]) // 'rising'
 */
export function directionOfLast(scores: readonly (number | null)[], changes = 3): 'rising' | 'falling' | null {
  const last = scores.slice(-(changes + 1));
  if (changes < 1 || last.length <= changes || last.includes(null)) return null;
  const points = last.map((score) => millionthsOf(score ?? NaN));
  const steps = new Set(points.slice(1).map((point, i) => Math.sign(point - (points[i] ?? NaN))));
  if (steps.size > 1 || steps.has(0)) return null;
  return steps.has(1) ? 'rising' : 'falling';
}
