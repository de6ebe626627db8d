/**
 * What a reader learns from one released number, apart from rounding: the sum of some unknowns, less that of others (a change).
 * Unknowns are numbered from 0; one unknown is one value of one trust.
 */
export interface SumRow {
  readonly id: string;
  readonly plus: readonly number[];
  /** Empty for everything but a change. */
  readonly minus: readonly number[];
}

/** Row of a mean whose number of trusts is known. */
export const sumOf = (id: string, plus: readonly number[]): SumRow => ({ id, plus, minus: [] });
