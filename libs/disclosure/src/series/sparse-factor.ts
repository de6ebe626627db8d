/** A column of a sparse lower factor below its diagonal, or a sparse vector. */
export interface SparseColumn {
  readonly places: Int32Array;
  readonly values: Float64Array;
}

/** Cholesky factor of a positive definite matrix, column by column. */
export interface SparseFactor {
  readonly diagonal: Float64Array;
  readonly below: readonly SparseColumn[];
}

/**
 * Cholesky factor of a symmetric positive definite matrix whose lower triangle is given row by row; zeros are not worked on. The matrix is overwritten.
 *
 * With rows of few trusts first, systems touch nothing but themselves and the wide groups, and the factor stays nearly as empty as the matrix.
 *
 * @throws {RangeError} when it is not positive definite
 */
export function factoriseSparse(matrix: Float64Array, n: number): SparseFactor {
  const diagonal = new Float64Array(n);
  const below: SparseColumn[] = [];
  for (let k = 0; k < n; k++) {
    const square = matrix[k * n + k] as number;
    if (!(square > 0)) throw new RangeError('The matrix is not positive definite.');
    const root = Math.sqrt(square);
    diagonal[k] = root;
    const places: number[] = [];
    for (let i = k + 1; i < n; i++) if (matrix[i * n + k] !== 0) places.push(i);
    const column = {
      places: Int32Array.from(places),
      values: Float64Array.from(places, (i) => (matrix[i * n + k] as number) / root),
    };
    below.push(column);
    for (let a = 0; a < places.length; a++) {
      const row = (places[a] as number) * n;
      const value = column.values[a] as number;
      for (let b = 0; b <= a; b++) {
        const at = row + (places[b] as number);
        matrix[at] = (matrix[at] as number) - value * (column.values[b] as number);
      }
    }
  }
  return { diagonal, below };
}

/** L⁻¹ b for a sparse b that has been written into `work`, which is left empty. */
export function solveSparse({ diagonal, below }: SparseFactor, work: Float64Array, first: number): SparseColumn {
  const places: number[] = [];
  const values: number[] = [];
  for (let k = first; k < diagonal.length; k++) {
    const entry = work[k] as number;
    if (entry === 0) continue;
    work[k] = 0;
    const value = entry / (diagonal[k] as number);
    places.push(k);
    values.push(value);
    const { places: rows, values: factors } = below[k] as SparseColumn;
    for (let a = 0; a < rows.length; a++) {
      const row = rows[a] as number;
      work[row] = (work[row] as number) - (factors[a] as number) * value;
    }
  }
  return { places: new Int32Array(places), values: new Float64Array(values) };
}
