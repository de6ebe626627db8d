import type { ReactElement, ReactNode } from 'react';

export interface ReadOutProps {
  children: ReactNode;
  /** True while the keyboard moves: the focused mark's name already says the same words. */
  quiet?: boolean;
  /** True once a mark's words stand in it: it is a box only then, in view while the chart is used. */
  filled?: boolean;
}

/** The panel that says in words what a mark shows; it is always there for screen readers to watch. */
export function ReadOut({ children, quiet = false, filled = false }: ReadOutProps): ReactElement {
  return (
    <div
      className={filled ? 'bm-read-out bm-read-out--filled' : 'bm-read-out'}
      role="status"
      aria-live={quiet ? 'off' : 'polite'}
    >
      {children}
    </div>
  );
}
