import { formatFixed } from '@boardmark/charts';
import type { HeatmapData } from '@boardmark/charts';
import type { ReactElement } from 'react';
import { PROFILE } from './measure-labels.js';

/** Where the trust that somebody searched for stands in the table below. */
export function TrustNotice({ code, data }: { code: string | null; data: HeatmapData }): ReactElement | null {
  if (code === null) return null;
  const at = data.columns.findIndex((column) => column.code === PROFILE);
  const found = data.groups.flatMap((group) =>
    group.rows
      .filter((row) => row.id.startsWith(`${code}-`))
      .map((row) => ({ group: group.label, name: row.label, mean: row.values[at] })),
  );
  const first = found[0];
  if (!first) return null;
  const places = found.map((row) => (row.mean == null ? row.group : `${row.group} (mean ${formatFixed(row.mean)})`));
  return (
    <p className="bm-notice" role="status">
      <strong>{first.name}</strong> stands under {places.join(' and ')}; its rows say “your search”.
    </p>
  );
}
