import { useId } from 'react';
import type { ReactElement } from 'react';
import { HeatCells } from './HeatCells.js';
import type { HeatmapColumn } from './heatmap-props.js';
import type { HeatLine } from './model.js';

/** Means here and in England, each name above its numbers, for narrow screens. */
export function MeansTable({
  caption,
  lines,
  columns,
}: {
  caption: string;
  lines: HeatLine[];
  columns: HeatmapColumn[];
}): ReactElement {
  const id = useId();
  return (
    <table className="bm-heat bm-heat--narrow bm-heat--means">
      <caption className="bm-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ code, label, shortLabel = label }) => (
            <th key={code} id={`${id}${code}`} scope="col" className="bm-heat__head">
              <span className="bm-heat__turn">{shortLabel}</span>
            </th>
          ))}
        </tr>
      </thead>
      {lines.map((line, index) => (
        <tbody key={line.label} className={index === 0 ? 'bm-heat__mean' : 'bm-heat__benchmark'}>
          <tr>
            <th scope="rowgroup" id={`${id}r-${index}`} colSpan={columns.length} className="bm-heat__name">
              {line.label}
            </th>
          </tr>
          <tr>
            <HeatCells cells={line.cells.slice(0, -1)} rowIds={`${id}r-${index}`} columnIds={id} />
          </tr>
        </tbody>
      ))}
    </table>
  );
}
