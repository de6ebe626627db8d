import type { ReactElement } from 'react';

/** Grey blocks in the places of a page, while its answer is on the way. */
export function PageSkeleton(): ReactElement {
  return (
    <div className="bm-width bm-skeleton" aria-busy="true">
      <p className="nhsuk-u-visually-hidden" role="status">
        Loading
      </p>
      <div aria-hidden="true">
        <div className="bm-skeleton__line bm-skeleton__line--short" />
        <div className="bm-skeleton__title" />
        <div className="bm-skeleton__line" />
        <div className="bm-skeleton__line" />
        <div className="bm-skeleton__line bm-skeleton__line--short" />
        <div className="bm-skeleton__card" />
      </div>
    </div>
  );
}
