import { roundTo } from '@boardmark/benchmarking';

/** A number by name as it leaves the server: two decimals, in every channel. Words beside it are made from the exact one. */
export const twoDecimals = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : roundTo(value, 2);
