import type { ReactElement, ReactNode } from 'react';
import { Breadcrumbs } from './Breadcrumbs.js';
import { PageHeading } from './PageHeading.js';
import { useHashFocus } from './use-hash-focus.js';

/** A page of text. */
export function TextPage({ heading, lead, children }: { heading: string; lead: string; children: ReactNode }): ReactElement {
  useHashFocus();
  return (
    <div className="bm-width bm-head bm-text">
      <Breadcrumbs crumbs={[{ label: 'Published data', to: '/' }, { label: heading }]} />
      <PageHeading heading={heading} />
      <p className="bm-headline">{lead}</p>
      <div className="bm-text__body">{children}</div>
    </div>
  );
}
