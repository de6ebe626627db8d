import type { ReactElement, ReactNode } from 'react';
import { round } from './PlacedTexts.js';

export interface ChartSvgProps {
  width: number;
  height: number;
  label: string;
  /** `group` when the marks inside can be reached, `img` for one picture. */
  role: 'group' | 'img';
  describedBy?: string;
  children: ReactNode;
}

export function ChartSvg({ width, height, label, role, describedBy, children }: ChartSvgProps): ReactElement {
  return (
    <svg
      className="bm-svg"
      xmlns="http://www.w3.org/2000/svg"
      width={round(width)}
      height={round(height)}
      viewBox={`0 0 ${round(width)} ${round(height)}`}
      fontFamily="Arial, Helvetica, sans-serif"
      role={role}
      aria-label={label}
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
    >
      {children}
    </svg>
  );
}
