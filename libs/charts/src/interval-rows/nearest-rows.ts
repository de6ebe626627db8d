import { PHONE_BELOW } from '../table/MoreRows.js';
import type { IntervalRow } from './interval-rows-props.js';

const LONG_FROM = 13;
const AROUND = 3;

/** On a phone, the own row of a long list with three rows on either side, or six at one end; null where all rows are shown. */
export function nearestRows(rows: readonly IntervalRow[], width: number): IntervalRow[] | null {
  const own = rows.findIndex((row) => row.own);
  if (width >= PHONE_BELOW || rows.length < LONG_FROM || own < 0) return null;
  const from = Math.min(Math.max(0, own - AROUND), rows.length - 2 * AROUND - 1);
  return rows.slice(from, from + 2 * AROUND + 1);
}
