import { countWord, plural } from './words.js';

export interface EnglandChangeStatement {
  readonly nPanel: number;
  readonly nImproved: number;
  readonly nDeteriorated: number;
  /** Labels of the rounds, such as "2024" and "2025". */
  readonly from: string;
  readonly to: string;
}

/**
 * How many trusts improved or deteriorated by the fixed step between two rounds.
 *
 * @example "Overall, 69 of 204 trusts improved clearly from 2024 to 2025 and 10 deteriorated."
 */
export function sayEnglandChange({ nPanel, nImproved, nDeteriorated, from, to }: EnglandChangeStatement): string {
  if (nPanel === 0) return `No trust has scores in both ${from} and ${to}.`;
  const trusts = `${countWord(nImproved)} of ${countWord(nPanel)} ${plural(nPanel, 'trust')}`;
  return `Overall, ${trusts} improved clearly from ${from} to ${to} and ${countWord(nDeteriorated)} deteriorated.`;
}
