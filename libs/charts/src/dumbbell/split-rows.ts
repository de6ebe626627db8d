import { PHONE_BELOW } from '../table/MoreRows.js';
import type { DumbbellRow } from './dumbbell-props.js';

export interface SplitRows {
  /** The system, England and the trusts whose change is clear. */
  first: DumbbellRow[];
  /** The trusts without a clear change. */
  rest: DumbbellRow[];
  summary: string;
}

const WORTH_HIDING = 4;

/** On a phone, trusts without a clear change apart from the others; null where all rows stand together. */
export function splitRows(rows: readonly DumbbellRow[], width: number): SplitRows | null {
  const rest = rows.filter((row) => row.kind === 'trust' && row.verdict === 'no_clear_change');
  const first = rows.filter((row) => !rest.includes(row));
  if (width >= PHONE_BELOW || rest.length < WORTH_HIDING || first.length === 0) return null;
  const more = first.some((row) => row.kind === 'trust') ? ' more' : '';
  return { first, rest, summary: `${rest.length}${more} trusts, all \u201cNo clear change\u201d` };
}
