import type { ReactElement, ReactNode } from 'react';

/** One formula, where its letters are explained, and the file that computes it. */
export function Formula({ children, where, code }: { children: ReactNode; where: ReactNode; code: string }): ReactElement {
  return (
    <div className="bm-formula">
      <p className="bm-formula__line">{children}</p>
      <p className="bm-formula__where">{where}</p>
      <p className="bm-formula__code">
        Computed in <code className="bm-code">{code}</code>
      </p>
    </div>
  );
}

/** A quantity: an italic letter, with an index below. */
export function Q({ children, sub }: { children: ReactNode; sub?: ReactNode }): ReactElement {
  return (
    <span className="bm-q">
      <i>{children}</i>
      {sub ? <sub>{sub}</sub> : null}
    </span>
  );
}
