import { formatFixed } from '@boardmark/charts';
import type { HeatmapData } from '@boardmark/charts';
import type { ReactElement } from 'react';
import { PROFILE } from './measure-labels.js';

export interface TrustNoticeProps {
  code: string | null;
  data: HeatmapData;
  /** Trusts of the system that did not submit. */
  missing: readonly { code: string; name: string }[];
}

/** Where the trust that somebody searched for stands in the table below. */
export function TrustNotice({ code, data, missing }: TrustNoticeProps): ReactElement | null {
  if (code === null) return null;
  const at = data.columns.findIndex((column) => column.code === PROFILE);
  const found = data.groups.flatMap((group) =>
    group.rows
      .filter((row) => row.id.startsWith(`${code}-`))
      .map((row) => ({ group: group.label, name: row.label, mean: row.values[at] })),
  );
  const first = found[0];
  const absent = missing.find((trust) => trust.code === code);
  if (!first && absent) {
    return (
      <p className="bm-notice" role="status">
        <strong>{absent.name}</strong> belongs to this system but did not submit in this round, so it has no scores here.
      </p>
    );
  }
  if (!first) return null;
  const places = found.map((row) => (row.mean == null ? row.group : `${row.group} (mean ${formatFixed(row.mean)})`));
  return (
    <p className="bm-notice" role="status">
      <strong>{first.name}</strong> stands under {places.join(' and ')}; its rows say “your search”.
    </p>
  );
}
