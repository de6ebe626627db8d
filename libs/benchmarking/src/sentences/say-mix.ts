import { formatFixed, roundTo } from './numbers.js';

export interface MixStatement {
  readonly nTrusts: number;
  readonly mean: number | null;
  readonly expected: number | null;
  readonly englandMean: number | null;
}

/**
 * Answers "Is it only the mix of trusts?" on one measure: what the system would score if each of its trusts scored like England.
 *
 * share = (expected − England) / (mean − England). Below 10 % the answer is no, to 40 % a small part, to 60 % about half, to 90 % for the most
 * part, from 90 % yes; below 0 the mix points the other way, from 110 % it alone would take it further. Where both print alike the answer is yes. A difference that prints as 0.00 has
 * nothing to explain. It describes the split and is no verdict on whether the difference is clear. Scores in points. Empty without a score.
 *
 * @example "No. If every trust here scored England's mean in each care setting it runs, the system would stand at 2.88. …"
 */
export function sayMix({ nTrusts, mean, expected, englandMean }: MixStatement): string {
  if (mean === null || expected === null || englandMean === null) return '';
  const subject = nTrusts === 1 ? 'the one trust here' : 'every trust here';
  const reached = `the system would stand at ${formatFixed(expected, 2)}. It stands at ${formatFixed(mean, 2)}, and England at ${formatFixed(englandMean, 2)}.`;
  const same = roundTo(mean, 2) === roundTo(expected, 2);
  return `${sayAnswer(mean - englandMean, expected - englandMean, same)} If ${subject} scored England's mean in each care setting it runs, ${reached}`;
}

function sayAnswer(total: number, mix: number, same: boolean): string {
  if (roundTo(total, 2) === 0) return 'There is no difference to explain.';
  if (same) return 'Yes.';
  const share = mix / total;
  if (share < 0 && roundTo(mix, 2) !== 0) return 'No, the mix points the other way.';
  if (share < 0.1) return 'No.';
  if (share < 0.4) return 'Only in small part.';
  if (share < 0.6) return 'About half of it.';
  if (share < 0.9) return 'For the most part.';
  return share < 1.1 ? 'Yes.' : 'Yes: the mix alone would take it further.';
}
