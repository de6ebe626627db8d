import type { ReactElement } from 'react';
import { countOf } from '../components/count-of.js';
import { WideTable } from '../components/WideTable.js';
import type { ImportOutcomeFragment } from '../gql/graphql.js';
import { placeOf } from './import-words.js';

export interface ProblemsTableProps {
  problems: Extract<ImportOutcomeFragment, { __typename: 'ImportRejected' }>['problems'];
  /** How many there are, listed or not. */
  all: number;
}

/** Every problem of a file with its place. */
export function ProblemsTable({ problems, all }: ProblemsTableProps): ReactElement {
  return (
    <div role="alert" className="bm-stack">
      <p className="bm-report__error">
        Nothing was stored: {countOf(all, 'problem')}
        {all > problems.length ? `, of which the first ${problems.length} are listed` : ''}.
      </p>
      <WideTable label="Problems of the file">
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">What is wrong</th>
            <th scope="col">Expected</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem, k) => (
            <tr key={k}>
              <th scope="row">{placeOf(problem)}</th>
              <td>{problem.message}</td>
              <td>{problem.expected}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </div>
  );
}
