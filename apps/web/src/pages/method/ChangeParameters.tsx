import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { ChangeParametersDocument } from '../../gql/graphql.js';

/** What the change between rounds was judged with, and how many trusts other steps would pick. */
export function ChangeParameters({ round }: { round: string }): ReactElement | null {
  const { data } = useQuery(ChangeParametersDocument, { variables: { round } });
  if (data?.release.__typename !== 'Release') return null;
  const parameters = data.release.parameters.filter(({ theme }) => theme === null);
  return (
    <dl className="bm-terms">
      {parameters.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
