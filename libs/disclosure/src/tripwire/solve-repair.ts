/** Values with the same cells: their places among the weights, and the places of the cells. */
export interface Column {
  readonly members: readonly number[];
  readonly cells: readonly number[];
}

/** Added to the diagonal, so that a sum without any room is no division by zero. */
const TINY = 1e-12;

/**
 * Solves (M W Mᵀ + diag(ρ)) λ = r by Cholesky's factorisation, M the 0/1 matrix of cells by values; null when the matrix is singular.
 *
 * @param weights the diagonal of W, one for each value, none negative
 * @param give ρ, one for each cell, none negative
 * @example solveRepair(new Float64Array([1]), new Float64Array([1]), [{ members: [0], cells: [0] }], new Float64Array([1])) // [0.5]
 */
export function solveRepair(
  weights: Float64Array,
  give: Float64Array,
  columns: readonly Column[],
  r: Float64Array,
): Float64Array | null {
  const n = r.length;
  const a = new Float64Array(n * n);
  for (let k = 0; k < n; k++) a[k * n + k] = (give[k] as number) + TINY;
  for (const { members, cells } of columns) {
    let w = 0;
    for (const j of members) w += weights[j] as number;
    for (const k of cells) for (const l of cells) if (l <= k) (a[k * n + l] as number) += w;
  }
  const x = Float64Array.from(r);
  for (let k = 0; k < n; k++) {
    for (let l = 0; l <= k; l++) {
      let sum = a[k * n + l] as number;
      for (let m = 0; m < l; m++) sum -= (a[k * n + m] as number) * (a[l * n + m] as number);
      if (l < k) a[k * n + l] = sum / (a[l * n + l] as number);
      else if (sum > 0) a[k * n + k] = Math.sqrt(sum);
      else return null;
    }
    let value = x[k] as number;
    for (let m = 0; m < k; m++) value -= (a[k * n + m] as number) * (x[m] as number);
    x[k] = value / (a[k * n + k] as number);
  }
  for (let k = n - 1; k >= 0; k--) {
    let value = x[k] as number;
    for (let m = k + 1; m < n; m++) value -= (a[m * n + k] as number) * (x[m] as number);
    x[k] = value / (a[k * n + k] as number);
  }
  return x;
}
