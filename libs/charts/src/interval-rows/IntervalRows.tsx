import type { ReactElement } from 'react';
import { MoreRows } from '../table/MoreRows.js';
import type { IntervalRowsProps } from './interval-rows-props.js';
import { IntervalRowsChart } from './IntervalRowsChart.js';
import { nearestRows } from './nearest-rows.js';

/** Dots with 95% intervals, one row each; a long list on a phone starts with the own row and the rows nearest to it. */
export function IntervalRows(props: IntervalRowsProps): ReactElement {
  const near = nearestRows(props.rows, props.width);
  if (!near) return <IntervalRowsChart {...props} />;
  const noun = props.listNoun ?? 'systems';
  const words = `${props.ownLabel ?? 'This system'} and the ${near.length - 1} ${noun} nearest to it in order, of ${props.rows.length}`;
  return (
    <>
      <p className="bm-more__words">{words}</p>
      <IntervalRowsChart {...props} rows={near} label={words} />
      <MoreRows summary={`All ${props.rows.length} ${noun}`}>
        <IntervalRowsChart {...props} />
      </MoreRows>
    </>
  );
}
