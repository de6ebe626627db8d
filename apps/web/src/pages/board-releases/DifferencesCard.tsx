import type { ReactElement } from 'react';
import { countOf } from '../../components/count-of.js';
import type { ReportPartsFragment } from '../../gql/graphql.js';

export interface DifferencesCardProps {
  differences: NonNullable<ReportPartsFragment['differences']>;
  version: number;
}

/** Figures that come and go against the version that is released. */
export function DifferencesCard({ differences: { added, removed }, version }: DifferencesCardProps): ReactElement {
  return (
    <section className="bm-card" aria-labelledby="differences-heading">
      <h2 id="differences-heading" className="bm-card__finding">
        {added.length + removed.length === 0
          ? `The same groups are shown as in version ${version - 1}`
          : `Against version ${version - 1}, ${countOf(added.length, 'figure')} more and ${countOf(removed.length, 'figure')} fewer are shown`}
      </h2>
      <p className="bm-card__subtitle">Both versions were checked together, as by somebody who kept a copy of the first.</p>
      <Listed heading="Shown now, not before" keys={added} />
      <Listed heading="Shown before, not now" keys={removed} />
    </section>
  );
}

function Listed({ heading, keys }: { heading: string; keys: readonly string[] }): ReactElement | null {
  if (keys.length === 0) return null;
  return (
    <details>
      <summary>
        {heading}: {keys.length}
      </summary>
      <ul>
        {keys.map((key) => (
          <li key={key}>{key}</li>
        ))}
      </ul>
    </details>
  );
}
