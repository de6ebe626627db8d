import type { TwinColumn } from './table-twin.js';

const CODE = /^[A-Z][A-Z0-9]{2,5}(?=-|$)/;

/** The code at the start of a row's id: `RJR` of `RJR-acute`; nothing when the id is none. */
export function codeOf(id: string): string {
  return CODE.exec(id)?.[0] ?? '';
}

/** A first column for the codes, when the rows have any. */
export function codeColumn(ids: readonly string[]): TwinColumn[] {
  return ids.some((id) => codeOf(id) !== '') ? [{ key: 'code', label: 'Code', kind: 'text' }] : [];
}
