import type { ReactElement } from 'react';

/** Stands where a chart would stand, and says why there is none. */
export function EmptyCard({ id, finding, reason }: { id: string; finding: string; reason: string }): ReactElement {
  return (
    <section id={id} className="bm-card bm-card--empty" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className="bm-card__finding">
        {finding}
      </h2>
      <p className="bm-hatched">{reason}</p>
    </section>
  );
}
