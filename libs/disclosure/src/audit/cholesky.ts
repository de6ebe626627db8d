/**
 * Inverse of a symmetric positive definite matrix of order n, row by row in one array, by the factor of Cholesky.
 *
 * @throws {RangeError} when it is not positive definite
 * @example invertPositiveDefinite(Float64Array.of(2, 0, 0, 4), 2) // 0.5, 0, 0, 0.25
 */
export function invertPositiveDefinite(matrix: Float64Array, n: number): Float64Array {
  const factor = factorise(matrix, n);
  const inverse = new Float64Array(n * n);
  const column = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    column.fill(0);
    column[j] = 1;
    for (let i = j; i < n; i++) {
      let sum = column[i] as number;
      for (let k = j; k < i; k++) sum -= (factor[i * n + k] as number) * (column[k] as number);
      column[i] = sum / (factor[i * n + i] as number);
    }
    for (let i = n - 1; i >= j; i--) {
      const value = (column[i] as number) / (factor[i * n + i] as number);
      for (let k = i - 1; k >= j; k--) column[k] = (column[k] as number) - (factor[i * n + k] as number) * value;
      inverse[i * n + j] = value;
      inverse[j * n + i] = value;
    }
  }
  return inverse;
}

function factorise(matrix: Float64Array, n: number): Float64Array {
  const l = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j] as number;
      for (let k = 0; k < j; k++) sum -= (l[i * n + k] as number) * (l[j * n + k] as number);
      if (i !== j) l[i * n + j] = sum / (l[j * n + j] as number);
      else if (sum > 0) l[i * n + i] = Math.sqrt(sum);
      else throw new RangeError('The matrix is not positive definite.');
    }
  }
  return l;
}
