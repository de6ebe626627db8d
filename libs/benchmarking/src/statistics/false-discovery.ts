/**
 * Adjusted p values of Benjamini and Hochberg: p̃_(k) = min_{j ≥ k} min(1, m p_(j) / j).
 *
 * Flag where p̃ ≤ q: of the flagged, at most a share q is expected to be false, also under the positive dependence that themes have.
 * Shape: m ≥ 0 values in [0, 1], one per test of the family, in any order; the result keeps that order and is monotone in p. Throws nothing.
 *
 * @example adjustBenjaminiHochberg([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 * @see Benjamini and Hochberg (1995); equals R's `p.adjust(p, "BH")`
 */
export function adjustBenjaminiHochberg(p: readonly number[]): number[] {
  const descending = p.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value || b.index - a.index);
  const adjusted = new Array<number>(p.length);
  let smallest = 1;
  descending.forEach(({ value, index }, i) => {
    smallest = Math.min(smallest, value * (p.length / (p.length - i)));
    adjusted[index] = smallest;
  });
  return adjusted;
}

/** The false-discovery rate of every verdict. */
export const FALSE_DISCOVERY_RATE = 0.1;

/**
 * Which tests of a family pass: p̃ ≤ q with q = 0.10 and p̃ adjusted by Benjamini and Hochberg over the whole family.
 *
 * Shape: m ≥ 0 values in [0, 1], one per test of the family, m flags in the same order. A p that lands on the limit passes; equal p values
 * pass together; an empty family has no flag. Which tests make one family is for the caller to say.
 *
 * @example flagDiscoveries([0.01, 0.04, 0.9, 0.5]) // [true, true, false, false]
 * @see Benjamini and Hochberg (1995)
 */
export function flagDiscoveries(p: readonly number[]): boolean[] {
  return adjustBenjaminiHochberg(p).map((adjusted) => adjusted <= FALSE_DISCOVERY_RATE);
}
