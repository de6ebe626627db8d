/** The largest prime below 2²⁶: products of two residues stay exact in a double. */
const PRIME = 67108859;

/**
 * Rank of a matrix of whole numbers over the field of 67108859 elements. No rounding: for rows of 0, 1 and −1 it is the rank over the fractions, unless the prime
 * divides every minor that decides it.
 */
export function modularRank(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => row.map((x) => ((x % PRIME) + PRIME) % PRIME));
  const width = rows[0]?.length ?? 0;
  let rank = 0;
  for (let column = 0; column < width && rank < rows.length; column++) {
    const pivot = rows.findIndex((row, r) => r >= rank && row[column] !== 0);
    if (pivot === -1) continue;
    [rows[rank], rows[pivot]] = [rows[pivot] as number[], rows[rank] as number[]];
    const head = rows[rank] as number[];
    const inverse = power(head[column] as number, PRIME - 2);
    for (let r = rank + 1; r < rows.length; r++) {
      const row = rows[r] as number[];
      const factor = ((row[column] as number) * inverse) % PRIME;
      if (factor === 0) continue;
      for (let c = column; c < width; c++) {
        const rest = ((row[c] as number) - ((factor * (head[c] as number)) % PRIME)) % PRIME;
        row[c] = rest < 0 ? rest + PRIME : rest;
      }
    }
    rank++;
  }
  return rank;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let b = base, e = exponent; e > 0; e = Math.floor(e / 2), b = (b * b) % PRIME)
    if (e % 2 === 1) result = (result * b) % PRIME;
  return result;
}
