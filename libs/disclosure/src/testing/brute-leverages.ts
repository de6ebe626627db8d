import { Matrix, pseudoInverse } from 'ml-matrix';

/** h by the pseudoinverse of the whole matrix with the columns of K set to nothing. */
export function bruteLeverages(signs: readonly (readonly number[])[], n: number, known: readonly number[] = []): number[] {
  const m = new Matrix(signs.map((row) => row.map((sign, u) => (known.includes(u) ? 0 : sign))));
  const p = m
    .transpose()
    .mmul(pseudoInverse(m.mmul(m.transpose()), 1e-10))
    .mmul(m);
  return Array.from({ length: n }, (_, u) => (known.includes(u) ? 1 : p.get(u, u)));
}

/** Rank by fractions-free elimination on big integers. */
export function exactRank(rows: readonly (readonly number[])[]): number {
  const matrix = rows.map((row) => row.map(BigInt));
  let rank = 0;
  for (let c = 0; c < (matrix[0]?.length ?? 0); c++) {
    const pivot = matrix.findIndex((row, r) => r >= rank && row[c] !== 0n);
    if (pivot < 0) continue;
    [matrix[rank], matrix[pivot]] = [matrix[pivot] as bigint[], matrix[rank] as bigint[]];
    const top = matrix[rank] as bigint[];
    for (let r = rank + 1; r < matrix.length; r++) {
      const row = matrix[r] as bigint[];
      const factor = row[c] as bigint;
      matrix[r] = row.map((value, k) => value * (top[c] as bigint) - factor * (top[k] as bigint));
    }
    rank++;
  }
  return rank;
}

/** The size of the smallest set without whose columns the rank is lower, by trying every set; null when there is none. */
export function bruteSmallestIsolated(signs: readonly (readonly number[])[], n: number, known: readonly number[]): number | null {
  const without = (deleted: readonly number[]) => exactRank(signs.map((row) => row.filter((_, u) => !deleted.includes(u))));
  const whole = without(known);
  const free = Array.from({ length: n }, (_, u) => u).filter((u) => !known.includes(u));
  let smallest: number | null = null;
  for (let mask = 1; mask < 1 << free.length; mask++) {
    const set = free.filter((_, k) => mask & (1 << k));
    if ((smallest === null || set.length < smallest) && without([...known, ...set]) < whole) smallest = set.length;
  }
  return smallest;
}
