/** Diagonal below which the rest of a semidefinite matrix is taken for nothing; entries are between −1 and 1. */
const NOTHING = 1e-9;

/** Lower factor of the independent part of a semidefinite matrix. */
export interface PivotedFactor {
  /** Rows and columns of the independent part, in the order of the factor. */
  readonly pivots: readonly number[];
  /** Rows of the lower triangle, one per pivot. */
  readonly lower: readonly Float64Array[];
}

/**
 * Cholesky with the largest remaining diagonal first, of a symmetric positive semidefinite B of order n; it stops where the rest is nothing.
 *
 * With w = L⁻¹ b over the pivots, b′B⁺c = w_b′w_c for all b, c in the range of B: the pseudoinverse without eigenvalues. Entries of B are
 * within ±1 and a diagonal below 10⁻⁹ counts as nothing. Throws nothing.
 *
 * @example pivotedFactor(() => 1, 2).pivots // [0]: both rows are the same
 */
export function pivotedFactor(entry: (i: number, j: number) => number, n: number): PivotedFactor {
  const columns: Float64Array[] = [];
  const pivots: number[] = [];
  const diagonal = Float64Array.from({ length: n }, (_, i) => entry(i, i));
  while (pivots.length < n) {
    let best = 0;
    for (let i = 1; i < n; i++) if ((diagonal[i] as number) > (diagonal[best] as number)) best = i;
    const square = diagonal[best] as number;
    if (square < NOTHING) break;
    const root = Math.sqrt(square);
    const column = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      if (pivots.includes(i)) continue;
      let value = entry(i, best);
      for (const earlier of columns) value -= (earlier[i] as number) * (earlier[best] as number);
      column[i] = value / root;
      diagonal[i] = (diagonal[i] as number) - (column[i] as number) ** 2;
    }
    column[best] = root;
    diagonal[best] = -1;
    pivots.push(best);
    columns.push(column);
  }
  const lower = pivots.map((pivot, r) => Float64Array.from({ length: r + 1 }, (_, c) => columns[c]?.[pivot] ?? 0));
  return { pivots, lower };
}

/** w = L⁻¹ b over the pivots of a factor, for a vector b over all n rows. */
export function halfSolve(factor: PivotedFactor, b: (i: number) => number, w: Float64Array): void {
  for (let r = 0; r < factor.pivots.length; r++) {
    const row = factor.lower[r] as Float64Array;
    let value = b(factor.pivots[r] as number);
    for (let c = 0; c < r; c++) value -= (row[c] as number) * (w[c] as number);
    w[r] = value / (row[r] as number);
  }
}
