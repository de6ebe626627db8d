/** The prime 2³¹ − 1. Ranks of matrices of small integers are decided modulo it, without rounding. */
export const PRIME = 2147483647;

const reduce = (x: number): number => {
  const rest = x - Math.floor(x / PRIME) * PRIME;
  return rest >= PRIME ? rest - PRIME : rest;
};

/** a · b modulo {@link PRIME} for a, b in 0 … PRIME − 1, in steps that doubles hold exactly. */
export function multiply(a: number, b: number): number {
  const high = Math.floor(b / 65536);
  return reduce(reduce(a * high) * 65536 + a * (b - high * 65536));
}

/** Inverse of a in 1 … PRIME − 1: a^(PRIME − 2), after Fermat. */
export function invert(a: number): number {
  let result = 1;
  let base = a;
  for (let exponent = PRIME - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = multiply(result, base);
    base = multiply(base, base);
  }
  return result;
}

/** A row of a matrix of small integers: column numbers, ascending, and values other than 0. */
export interface SparseRow {
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/**
 * Numbers of rows that span the same space as all of them, by exact elimination; their count is the rank.
 *
 * Rows with the fewest entries are taken first (ties in the order given), so that of linearly dependent rows the widest are left out: England, when all
 * regions are there. Ascending. Arithmetic is modulo 2³¹ − 1: a rank could come out too small only if that prime divided a minor of the matrix.
 *
 * @example independentRows([{ columns: [0, 1], values: [1, 1] }, { columns: [0], values: [1] }, { columns: [1], values: [1] }], 2) // [1, 2]
 */
export function independentRows(rows: readonly SparseRow[], columns: number): number[] {
  const pivots = new Array<SparseRow | undefined>(columns);
  const work = new Float64Array(columns);
  const order = rows.map((_, r) => r).sort((a, b) => (rows[a]?.columns.length ?? 0) - (rows[b]?.columns.length ?? 0) || a - b);
  return order.filter((r) => addPivot(rows[r], pivots, work)).sort((a, b) => a - b);
}

function addPivot(row: SparseRow | undefined, pivots: (SparseRow | undefined)[], work: Float64Array): boolean {
  work.fill(0);
  row?.columns.forEach((column, k) => (work[column] = reduce((row.values[k] ?? 0) + PRIME)));
  for (let c = row?.columns[0] ?? work.length; c < work.length; c++) {
    const factor = work[c] ?? 0;
    if (factor === 0) continue;
    const pivot = pivots[c];
    if (pivot === undefined) {
      pivots[c] = normalise(work, c);
      return true;
    }
    const negative = PRIME - factor;
    for (let k = 0; k < pivot.columns.length; k++) {
      const column = pivot.columns[k] ?? 0;
      work[column] = reduce((work[column] ?? 0) + multiply(negative, pivot.values[k] ?? 0));
    }
  }
  return false;
}

function normalise(work: Float64Array, first: number): SparseRow {
  const inverse = invert(work[first] ?? 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (let c = first; c < work.length; c++) {
    const value = work[c] ?? 0;
    if (value === 0) continue;
    columns.push(c);
    values.push(multiply(inverse, value));
  }
  return { columns, values };
}
