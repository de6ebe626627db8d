import { formatFixed } from './numbers.js';
import { countWord, plural } from './words.js';

export interface EnglandChangeStatement {
  readonly nPanel: number;
  readonly nImproved: number;
  readonly nDeteriorated: number;
  /** Labels of the rounds, such as "2024" and "2025". */
  readonly from: string;
  readonly to: string;
  /** Step of a trust's verdict, in points. */
  readonly step: number;
}

/**
 * How many trusts improved or deteriorated by the fixed step between two rounds, and which step that is.
 *
 * @example "Overall, 69 of 204 trusts improved clearly (by 0.25 or more) from 2024 to 2025 and 10 deteriorated."
 */
export function sayEnglandChange({ nPanel, nImproved, nDeteriorated, from, to, step }: EnglandChangeStatement): string {
  if (nPanel === 0) return `No trust has scores in both ${from} and ${to}.`;
  const trusts = `${countWord(nImproved)} of ${countWord(nPanel)} ${plural(nPanel, 'trust')}`;
  return `Overall, ${trusts} improved clearly (by ${formatFixed(step, 2)} or more) from ${from} to ${to} and ${countWord(nDeteriorated)} deteriorated.`;
}
