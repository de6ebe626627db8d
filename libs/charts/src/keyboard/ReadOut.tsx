import type { ReactElement, ReactNode } from 'react';

export interface ReadOutProps {
  children: ReactNode;
  /** True while the keyboard moves: the focused mark's name already says the same words. */
  quiet?: boolean;
}

/** The persistent panel that says in words what a mark shows. */
export function ReadOut({ children, quiet = false }: ReadOutProps): ReactElement {
  return (
    <div className="bm-read-out" role="status" aria-live={quiet ? 'off' : 'polite'}>
      {children}
    </div>
  );
}
