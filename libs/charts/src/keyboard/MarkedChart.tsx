import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { ChartSvg } from '../svg/ChartSvg.js';
import { ChartFrame } from './ChartFrame.js';
import { OpenLink } from './OpenLink.js';
import { useRovingMarks } from './use-roving-marks.js';
import type { RovingMarkProps } from './use-roving-marks.js';

export interface MarkedItem {
  label: string;
  readOut: string;
  href?: string;
}

export interface MarkedChartProps {
  items: readonly MarkedItem[];
  /** Index of the mark that the tab key reaches first. */
  start: number;
  width: number;
  height: number;
  label: string;
  onOpen: ((href: string) => void) | undefined;
  children: (propsOf: (index: number) => RovingMarkProps) => ReactNode;
}

const MOVES = 'Point at a row or tap it to read it. Arrow keys move from row to row, Home and End go to the first and the last';

/** A list of marks as one stop of the keyboard, with its read-out. */
export function MarkedChart({ items, start, width, height, label, onOpen, children }: MarkedChartProps): ReactElement {
  const roving = useRovingMarks({ count: items.length, start: Math.max(0, start) });
  const hintId = useId();
  const shown = roving.active === null ? undefined : items[roving.active];
  const opens = items.some((item) => item.href !== undefined);
  return (
    <ChartFrame
      readOut={shown?.readOut ?? null}
      quiet={roving.quiet}
      hint={`${MOVES}${opens ? ', Enter opens' : ''}, Escape leaves.`}
      hintId={hintId}
      action={shown?.href ? <OpenLink href={shown.href} name={shown.label} onOpen={onOpen} /> : null}
    >
      <ChartSvg width={width} height={height} label={label} role="group" describedBy={hintId}>
        {children(roving.propsOf)}
      </ChartSvg>
    </ChartFrame>
  );
}
