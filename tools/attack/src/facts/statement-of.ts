import { DISCLOSURE_POLICY } from '@boardmark/disclosure';
import type { ShownAnswer } from '../fetch/answers.js';
import { stepOf } from './build-system.js';
import type { Statement } from './evidence.js';

/** What a number may be rounded to where a level had to be made coarser. */
const COARSER = DISCLOSURE_POLICY.tripwire.halfPoints;

/**
 * What a number or label says. A number may have been rounded further than its group's own step; which of the two it was is no secret to whoever sees the
 * numbers of a level side by side, so `truth` chooses.
 */
export function statementOf(shown: ShownAnswer, eligible: number, truth: number | null): Statement {
  const { value } = shown;
  if (value === null) return { value, low: shown.low, high: shown.high };
  const fine = stepOf(eligible) / 2;
  const isCoarser = truth !== null && Math.abs(truth - value) > fine + 0.01 && Math.abs(value * 2 - Math.round(value * 2)) < 1e-9;
  const half = isCoarser ? COARSER / 2 : fine;
  return { value, low: value - half, high: value + half };
}
