import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { countOf } from '../../components/count-of.js';
import { PageHeading } from '../../components/PageHeading.js';
import { SelectField } from '../../components/SelectField.js';
import { NetworkErrorPage } from '../../errors/NetworkErrorPage.js';
import { PageSkeleton } from '../../errors/PageSkeleton.js';
import { RoundProgressDocument, type RoundProgressQuery } from '../../gql/graphql.js';
import { ImportForm } from '../../imports/ImportForm.js';
import { ReopenButton } from './ReopenButton.js';
import type { AdministeredRound } from './RoundsAdministration.js';

type State = RoundProgressQuery['submissionProgress'][number]['state'];

const WORDS: Readonly<Record<State, string>> = {
  NOTHING: 'Nothing yet',
  COLLECTING: 'The board is answering',
  HANDED_IN: 'Handed in, not signed off',
  SIGNED_OFF: 'Signed off',
};
const SHOWN: readonly { value: 'MISSING' | State; label: string }[] = [
  { value: 'MISSING', label: 'Everything but signed off' },
  ...(Object.keys(WORDS) as State[]).map((value) => ({ value, label: WORDS[value] })),
];

/** Who has come how far with a round: the list to chase by. */
export function RoundAdministration({ round }: { round: AdministeredRound }): ReactElement {
  const [shown, setShown] = useState<'MISSING' | State>('MISSING');
  const { data, error, refetch } = useQuery(RoundProgressDocument, {
    variables: { round: round.id },
    fetchPolicy: 'network-only',
  });
  const refresh = () => refetch().catch(() => undefined);
  if (error) return <NetworkErrorPage retry={() => void refresh()} />;
  if (!data) return <PageSkeleton />;
  const all = data.submissionProgress;
  const listed = all.filter(({ state }) => (shown === 'MISSING' ? state !== 'SIGNED_OFF' : state === shown));
  const signedOff = all.filter(({ state }) => state === 'SIGNED_OFF').length;
  return (
    <div className="bm-width bm-page bm-sign-in bm-stack">
      <PageHeading kicker="Administration" heading={round.name} />
      <p className="bm-headline">
        {signedOff} of {countOf(all.length, 'trust')} {signedOff === 1 ? 'has' : 'have'} signed off.
      </p>
      <p>
        <Link to={`/board/releases/${round.id}`}>Release of this round</Link>, <Link to="/administer">all rounds</Link>
      </p>
      {round.status === 'OPEN' ? <ImportForm round={round.id} contents="answers" refresh={refresh} /> : null}
      <section className="bm-card bm-stack" aria-labelledby="chase-head">
        <h2 id="chase-head" className="bm-card__finding">
          Submissions
        </h2>
        <SelectField label="Show" value={shown} options={SHOWN} onChange={setShown} />
        <p role="status">{countOf(listed.length, 'trust')}</p>
        {listed.length === 0 ? null : (
          <table className="bm-members">
            <thead>
              <tr>
                <th scope="col">Trust</th>
                <th scope="col">System</th>
                <th scope="col">State</th>
              </tr>
            </thead>
            <tbody>
              {listed.map(({ organisation, system, state }) => (
                <tr key={organisation.code}>
                  <th scope="row">{organisation.shortName}</th>
                  <td>{system?.shortName}</td>
                  <td>
                    {WORDS[state]}
                    {state === 'SIGNED_OFF' && round.status === 'OPEN' ? (
                      <ReopenButton round={round.id} organisation={organisation} refresh={refresh} />
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </div>
  );
}
