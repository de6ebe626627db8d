import type { ReactElement, ReactNode } from 'react';
import { PageHeading } from '../components/PageHeading.js';

/** A page that has only something to say. */
export function MessagePage({ heading, children }: { heading: string; children: ReactNode }): ReactElement {
  return (
    <div className="bm-width bm-message">
      <PageHeading heading={heading} />
      {children}
    </div>
  );
}
