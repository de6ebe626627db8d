/** Lower triangle L with L L′ = the symmetric matrix, row by row; a direction without variance gets none. */
export function cholesky(matrix: Float64Array, n: number): Float64Array {
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j] as number;
      for (let k = 0; k < j; k++) sum -= (lower[i * n + k] as number) * (lower[j * n + k] as number);
      if (i !== j) lower[i * n + j] = (lower[j * n + j] as number) === 0 ? 0 : sum / (lower[j * n + j] as number);
      else lower[i * n + i] = sum > 1e-10 * Math.max(1, matrix[i * n + i] as number) ? Math.sqrt(sum) : 0;
    }
  }
  return lower;
}

/** Solves L x = b in place; directions without variance are left out. */
export function forward(lower: Float64Array, n: number, b: Float64Array): Float64Array {
  for (let i = 0; i < n; i++) {
    let sum = b[i] as number;
    for (let k = 0; k < i; k++) sum -= (lower[i * n + k] as number) * (b[k] as number);
    const pivot = lower[i * n + i] as number;
    b[i] = pivot === 0 ? 0 : sum / pivot;
  }
  return b;
}
