import type { ConfidentialTable } from '../confidential-types.js';

/** The same table with trusts and scores by code: nothing that is recorded depends on the order in which they came. */
export function inOrder(table: ConfidentialTable): ConfidentialTable {
  const byCode = (a: string, b: string) => (a < b ? -1 : 1);
  return {
    ...table,
    trusts: [...table.trusts].sort((a, b) => byCode(a.code, b.code)),
    scores: new Map([...table.scores].sort(([a], [b]) => byCode(a, b))),
  };
}
