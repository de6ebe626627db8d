import type { ReactElement, ReactNode } from 'react';

/** A table that scrolls sideways where it does not fit, by keyboard too. */
export function WideTable({ label, children }: { label: string; children: ReactNode }): ReactElement {
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className="bm-report__scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="bm-report__table">{children}</table>
    </div>
  );
}
