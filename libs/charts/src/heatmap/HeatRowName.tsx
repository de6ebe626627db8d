import type { MouseEvent, ReactElement } from 'react';
import type { HeatmapRow } from './heatmap-props.js';
import { noteOf } from './model.js';

export function HeatRowName({ row, onOpen }: { row: HeatmapRow; onOpen: ((href: string) => void) | undefined }): ReactElement {
  const { href } = row;
  const note = noteOf(row);
  const follow = (event: MouseEvent): void => {
    if (!onOpen || !href || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(href);
  };
  return (
    <>
      {href ? (
        <a className="bm-heat__link" href={href} onClick={follow}>
          {row.label}
        </a>
      ) : (
        row.label
      )}
      {note ? <span className="bm-heat__note"> {note}</span> : null}
    </>
  );
}
