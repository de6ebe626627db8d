/**
 * Adjusted p values of Benjamini and Hochberg: p̃_(k) = min_{j ≥ k} min(1, m p_(j) / j).
 *
 * Flag where p̃ ≤ q: of the flagged, at most a share q is expected to be false, also under the positive dependence that themes have.
 * Shape: m ≥ 0 values in [0, 1], one per test of the family, in any order; the result keeps that order and is monotone in p.
 *
 * @example adjustBenjaminiHochberg([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 * @see Benjamini and Hochberg (1995); equals R's `p.adjust(p, "BH")`
 */
export function adjustBenjaminiHochberg(p: readonly number[]): number[] {
  return stepUp(p, 1);
}

/**
 * Adjusted p values of Benjamini and Yekutieli, valid under any dependence: those of Benjamini and Hochberg times Σ 1/i, at most 1.
 *
 * A sensitivity check; verdicts use Benjamini and Hochberg.
 *
 * @example adjustBenjaminiYekutieli([0.01, 0.04]) // [0.03, 0.06]
 * @see Benjamini and Yekutieli (2001); equals R's `p.adjust(p, "BY")`
 */
export function adjustBenjaminiYekutieli(p: readonly number[]): number[] {
  return stepUp(
    p,
    p.reduce((sum, _, i) => sum + 1 / (i + 1), 0),
  );
}

/** The false-discovery rate of every verdict. */
export const FALSE_DISCOVERY_RATE = 0.1;

/** Which tests of a family pass at `FALSE_DISCOVERY_RATE` after Benjamini and Hochberg, in the order of the p values. */
export function flagDiscoveries(p: readonly number[]): boolean[] {
  return adjustBenjaminiHochberg(p).map((adjusted) => adjusted <= FALSE_DISCOVERY_RATE);
}

function stepUp(p: readonly number[], factor: number): number[] {
  const descending = p.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value || b.index - a.index);
  const adjusted = new Array<number>(p.length);
  let smallest = 1;
  descending.forEach(({ value, index }, i) => {
    smallest = Math.min(smallest, value * factor * (p.length / (p.length - i)));
    adjusted[index] = smallest;
  });
  return adjusted;
}
