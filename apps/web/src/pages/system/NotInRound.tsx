import type { ReactElement } from 'react';
import { longDate } from '../../components/long-date.js';
import type { NoSystemPageQuery } from '../../gql/graphql.js';
import type { RoundInfo } from '../../rounds/rounds.js';
import { SuccessionLinks } from './SuccessionLinks.js';

export interface NotInRoundProps {
  organisation: NonNullable<NoSystemPageQuery['organisation']>;
  round: RoundInfo;
}

/** Why a round does not count an organisation, what it was made from and what took its place. */
export function NotInRound({ organisation, round }: NotInRoundProps): ReactElement {
  const { code, kind, opened, closed, predecessors, successors } = organisation;
  const founders = predecessors.filter((entry) => entry.date === opened);
  const taken = predecessors.filter((entry) => entry.date !== opened);
  const what = kind === 'SYSTEM' ? 'integrated care systems' : 'trusts';
  return (
    <>
      <p>
        {round.name} counts {what} as they stood on {longDate(round.asAt)}, and the ODS code {code} is not among them.
      </p>
      {opened && founders.length > 0 ? (
        <p>
          Created on {longDate(opened)} from <SuccessionLinks successions={founders} />. These pages hold the figures of this
          round.
        </p>
      ) : null}
      {opened && founders.length === 0 && opened > round.asAt ? <p>Created on {longDate(opened)}, after this round.</p> : null}
      {taken.length > 0 ? (
        <p>
          It took the place of <SuccessionLinks successions={taken} />.
        </p>
      ) : null}
      {closed ? (
        <p>
          Closed on {longDate(closed)}
          {successors.length > 0 ? (
            <>
              , followed by <SuccessionLinks successions={successors} />
            </>
          ) : null}
          .
        </p>
      ) : null}
    </>
  );
}
