import type { ReactElement } from 'react';
import { MoreRows } from '../table/MoreRows.js';
import type { DumbbellProps } from './dumbbell-props.js';
import { DumbbellChart } from './DumbbellChart.js';
import { splitRows } from './split-rows.js';

/** Change between two rounds, one row each; on a phone the trusts without a clear change come on request. */
export function Dumbbell(props: DumbbellProps): ReactElement {
  const split = splitRows(props.rows, props.width);
  if (!split) return <DumbbellChart {...props} />;
  return (
    <>
      <DumbbellChart {...props} rows={split.first} />
      <MoreRows summary={split.summary}>
        <DumbbellChart {...props} rows={split.rest} label={split.summary} />
      </MoreRows>
    </>
  );
}
