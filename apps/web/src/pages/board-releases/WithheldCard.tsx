import type { ReactElement } from 'react';
import { countOf } from '../../components/count-of.js';
import type { ReportPartsFragment } from '../../gql/graphql.js';
import { withheldByReason } from './report-words.js';

/** Which groups are not shown by themselves and why: the one place where the reason is told. */
export function WithheldCard({ withheld }: { withheld: ReportPartsFragment['withheld'] }): ReactElement {
  const reasons = withheldByReason(withheld);
  const groups = new Set(withheld.map(({ group }) => group)).size;
  return (
    <section className="bm-card" aria-labelledby="withheld-heading">
      <h2 id="withheld-heading" className="bm-card__finding">
        {groups === 0 ? 'Nothing is withheld' : `${countOf(groups, 'group')} withheld, in one theme or more, and why`}
      </h2>
      <div className="bm-report__reasons">
        {reasons.map(({ text, groups: listed }) => (
          <div key={text}>
            <h3>{text}</h3>
            <details>
              <summary>{countOf(listed.length, 'group')}</summary>
              <ul>
                {listed.map(({ id, name, themes }) => (
                  <li key={id}>
                    {name} <span className="bm-small">{countOf(themes, 'theme')}</span>
                  </li>
                ))}
              </ul>
            </details>
          </div>
        ))}
      </div>
      <p className="bm-notice">
        Everybody else reads “Not available at this level” in all of these places, whatever the reason, and is led to a larger
        group.
      </p>
    </section>
  );
}
