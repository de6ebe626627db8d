import type { ReactElement, ReactNode } from 'react';
import { ReadOut } from './ReadOut.js';

export interface ChartFrameProps {
  children: ReactNode;
  /** Words of the active mark, null before one is chosen. */
  readOut: string | null;
  quiet: boolean;
  hint: string;
  hintId: string;
  /** Opens what the active mark stands for. */
  action?: ReactNode;
  /** True when the page shows the words elsewhere. */
  hideReadOut?: boolean;
}

/** A chart with its read-out and, below it, the keys. */
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
      {hideReadOut ? null : (
        <ReadOut quiet={quiet} filled={readOut !== null}>
          <p className="bm-read-out__words">{readOut ?? 'Point at a mark to read it here.'}</p>
          {readOut !== null && action ? <p className="bm-read-out__action">{action}</p> : null}
        </ReadOut>
      )}
      <p className="bm-hint" id={hintId}>
        {hint}
      </p>
    </div>
  );
}
