import type { ReactElement } from 'react';
import type { HeatmapColumn, HeatmapSort } from './heatmap-props.js';

export interface SortedByProps {
  columns: HeatmapColumn[];
  sort: HeatmapSort;
  onSort: (column: string) => void;
}

/** The present order in words, and the way back to the order by the last column, which narrow screens do not show. */
export function SortedBy({ columns, sort, onSort }: SortedByProps): ReactElement {
  const hidden = columns.at(-1);
  const label = columns.find((column) => column.code === sort.column)?.label ?? 'name';
  const ends = sort.column === 'label' ? ['A to Z', 'Z to A'] : ['lowest first', 'highest first'];
  return (
    <p className="bm-heat__sorted">
      Sorted by {inSentence(label)}, {sort.direction === 'ascending' ? ends[0] : ends[1]}.
      {hidden && hidden.code !== sort.column ? (
        <button type="button" className="bm-link" onClick={() => onSort(hidden.code)}>
          Sort by {inSentence(hidden.label)}
        </button>
      ) : null}
    </p>
  );
}

function inSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
