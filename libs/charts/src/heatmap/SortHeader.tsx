import type { ReactElement } from 'react';
import type { HeatmapSort } from './heatmap-props.js';

export interface SortHeaderProps {
  code: string;
  label: string;
  /** The whole name where the label is a shortened one. */
  fullLabel?: string;
  sort: HeatmapSort;
  onSort: (column: string) => void;
  id: string;
  className?: string;
}

/** Column head with a button that sorts; the solid arrow shows the present order. */
export function SortHeader({
  code,
  label,
  fullLabel = label,
  sort,
  onSort,
  id,
  className = 'bm-heat__head',
}: SortHeaderProps): ReactElement {
  const active = sort.column === code;
  const direction = active ? sort.direction : undefined;
  return (
    <th id={id} scope="col" className={className} {...(direction ? { 'aria-sort': direction } : {})}>
      <button
        type="button"
        className="bm-heat__sort"
        {...(fullLabel === label ? {} : { title: fullLabel })}
        onClick={() => onSort(code)}
      >
        <span className="bm-heat__turn">{label}</span>
        <SortArrows direction={direction} />
      </button>
    </th>
  );
}

function SortArrows({ direction }: { direction: HeatmapSort['direction'] | undefined }): ReactElement {
  const part = (own: HeatmapSort['direction']): string =>
    direction === undefined
      ? 'bm-heat__arrow'
      : direction === own
        ? 'bm-heat__arrow bm-heat__arrow--on'
        : 'bm-heat__arrow bm-heat__arrow--off';
  return (
    <svg className="bm-heat__arrows" width="10" height="14" viewBox="0 0 10 14" aria-hidden="true" focusable="false">
      <path className={part('ascending')} d="M5 0 9.5 6h-9Z" />
      <path className={part('descending')} d="M5 14 .5 8h9Z" />
    </svg>
  );
}
