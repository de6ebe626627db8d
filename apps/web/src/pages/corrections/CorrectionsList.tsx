import type { ReactElement } from 'react';
import { longDate } from '../../components/long-date.js';
import type { CorrectionsPageQuery } from '../../gql/graphql.js';

export function CorrectionsList({ corrections }: { corrections: CorrectionsPageQuery['corrections'] }): ReactElement {
  if (corrections.length === 0) return <p>No published figure has been corrected so far.</p>;
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {corrections.map(({ round, version, releasedAt }) => (
        <li key={`${round.id} ${version}`}>
          {round.name}: version {version} replaced version {version - 1} on {longDate(releasedAt)}.
        </li>
      ))}
    </ul>
  );
}
