import type { ReactElement, ReactNode } from 'react';

/** What a phone shows on request: the rest of a list behind words that say what it holds. */
export function MoreRows({ summary, children }: { summary: string; children: ReactNode }): ReactElement {
  return (
    <details className="bm-more">
      <summary className="bm-more__summary">{summary}</summary>
      {children}
    </details>
  );
}

/** Narrower than this, long lists are shown in part. */
export const PHONE_BELOW = 600;
