/** Trusts in [from, to), the last bin of a histogram closed at its end. */
export interface CountedBin {
  readonly from: number;
  readonly to: number;
  /** Trusts in the bin. */
  readonly n: number;
  /** The fewest of them that are left without the members of one holder. */
  readonly left: number;
}

type Measure = (from: number, to: number) => { readonly n: number; readonly left: number };

/**
 * Joins bins with too few trusts to their neighbour towards the middle of the scale (D10).
 *
 * From each end inwards a bin that holds anybody and leaves fewer than `fewest` joins the next one, which is then judged with it; of the
 * two that meet at `middle` one that still has too few joins the other. What they form joins outwards, downwards first, until it has
 * enough or is the only bin. Empty bins stay as they are unless they are joined. The order is fixed: the same counts give the same bins.
 *
 * @param edges ascending, in points, `middle` among them
 * @param measure what a range holds; the whole range must be able to have enough, or the answer is one bin
 * @returns bins that cover the same range; each is empty or leaves `fewest` at least, or is the only one. Throws nothing.
 * @example mergeBins([1, 2, 3, 4, 5], 3, 3, measure) // [1, 2) with one trust joins [2, 3)
 */
export function mergeBins(edges: readonly number[], middle: number, fewest: number, measure: Measure): CountedBin[] {
  const bin = (from: number, to: number): CountedBin => ({ from, to, ...measure(from, to) });
  const sparse = ({ n, left }: CountedBin) => n > 0 && left < fewest;
  const split = edges.indexOf(middle);
  const fold = (outward: readonly number[]): CountedBin[] => {
    const bins: CountedBin[] = [];
    for (let k = 1, start = 0; k < outward.length; k++) {
      const [a = NaN, b = NaN] = [outward[start], outward[k]];
      const candidate = bin(Math.min(a, b), Math.max(a, b));
      if (sparse(candidate) && k < outward.length - 1) continue;
      bins.push(candidate);
      start = k;
    }
    return bins;
  };
  const lower = fold(edges.slice(0, split + 1));
  const upper = fold(edges.slice(split).reverse()).reverse();
  const join = (a: CountedBin | undefined, b: CountedBin | undefined) => bin((a ?? b)?.from ?? NaN, (b ?? a)?.to ?? NaN);
  const [below, above] = [lower.at(-1), upper[0]];
  if (!below || !above || !(sparse(below) || sparse(above))) return [...lower, ...upper];
  lower.pop();
  upper.shift();
  let centre = join(below, above);
  while (sparse(centre) && (lower.length > 0 || upper.length > 0)) {
    centre = lower.length > 0 ? join(lower.pop(), centre) : join(centre, upper.shift());
  }
  return [...lower, centre, ...upper];
}
