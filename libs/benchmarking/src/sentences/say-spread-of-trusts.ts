import { quartiles } from '../statistics/quartiles.js';
import { formatFixed, roundTo } from './numbers.js';

export interface TrustSpreadStatement {
  readonly theme: string;
  /** England's quartiles of trusts' scores, each trust once; null without a score. */
  readonly trusts: { readonly q1: number | null; readonly q3: number | null };
  /** Mean of each system; null where it has no score. */
  readonly systemMeans: readonly (number | null)[];
}

/** Spreads whose difference is at most this share of the larger are about the same. */
const CLOSE_SHARE = 0.1;

/**
 * Whether trusts or systems lie further apart on one measure, by their interquartile ranges.
 *
 * range = q3 − q1 in points (type 7), of all trusts and of the systems' means, every system once; both rounded to the two decimals that
 * are printed, so that words and numbers agree. Within 10 % of the larger they differ about as much, otherwise the wider one differs more.
 * The range is taken, not the standard deviation, because a few systems of one trust would carry the latter. A mean of several trusts
 * varies less than a trust does, whatever the system: the sentence describes the round and tests nothing.
 *
 * Without quartiles it says that there is no score; with fewer than two systems that nothing can be compared.
 *
 * @example "Trusts differ more than systems do on Well led: the middle half of trusts spans 1.13 points, that of systems 0.57."
 * @see Hyndman and Fan (1996), type 7
 */
export function saySpreadOfTrusts({ theme, trusts: { q1, q3 }, systemMeans }: TrustSpreadStatement): string {
  if (q1 === null || q3 === null) return `No trust has a score on ${theme}.`;
  const means = systemMeans.filter((mean) => mean !== null);
  const ofTrusts = roundTo(q3 - q1, 2);
  if (means.length < 2) return `The middle half of trusts spans ${formatFixed(ofTrusts, 2)} points on ${theme}.`;
  const middle = quartiles(means);
  const ofSystems = roundTo(middle.q3 - middle.q1, 2);
  const spans = `the middle half of trusts spans ${formatFixed(ofTrusts, 2)} points, that of systems ${formatFixed(ofSystems, 2)}`;
  return `${compare(ofTrusts, ofSystems)} on ${theme}: ${spans}.`;
}

function compare(ofTrusts: number, ofSystems: number): string {
  const close = roundTo(Math.abs(ofTrusts - ofSystems), 6) <= roundTo(CLOSE_SHARE * Math.max(ofTrusts, ofSystems), 6);
  if (close) return 'Trusts differ about as much as systems do';
  return ofTrusts > ofSystems ? 'Trusts differ more than systems do' : 'Systems differ more than trusts do';
}
