import type { ReactElement, ReactNode } from 'react';
import { ReadOut } from './ReadOut.js';

export interface ChartFrameProps {
  children: ReactNode;
  /** Words of the active mark, null before one is chosen. */
  readOut: string | null;
  quiet: boolean;
  /** The keys: shown while a mark has the focus, and always the chart's description. */
  hint: string;
  hintId: string;
  /** Opens what the active mark stands for. */
  action?: ReactNode;
  /** True when the page shows the words elsewhere. */
  hideReadOut?: boolean;
}

/** A chart and, over what follows it, the words of the mark in use and the keys. */
export function ChartFrame({
  children,
  readOut,
  quiet,
  hint,
  hintId,
  action,
  hideReadOut = false,
}: ChartFrameProps): ReactElement {
  return (
    <div className="bm-chart">
      {children}
      <div className="bm-dock">
        {hideReadOut ? null : (
          <ReadOut quiet={quiet} filled={readOut !== null}>
            {readOut === null ? null : <p className="bm-read-out__words">{readOut}</p>}
            {readOut !== null && action ? <p className="bm-read-out__action">{action}</p> : null}
          </ReadOut>
        )}
        <p className="bm-hint" id={hintId}>
          {hint}
        </p>
      </div>
    </div>
  );
}
