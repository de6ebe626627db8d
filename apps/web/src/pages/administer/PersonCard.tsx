import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { GrantScopeDocument, RevokeScopeDocument, type PersonFieldsFragment } from '../../gql/graphql.js';
import { ScopeFields, toScope, type ScopeValue } from './ScopeFields.js';
import { scopeWords } from './scope-words.js';

/** One person with the scopes held, to be given or taken. */
export function PersonCard({ person, refresh }: { person: PersonFieldsFragment; refresh: () => Promise<unknown> }): ReactElement {
  const [grant, granting] = useMutation(GrantScopeDocument, { fetchPolicy: 'no-cache' });
  const [revoke, revoking] = useMutation(RevokeScopeDocument, { fetchPolicy: 'no-cache' });
  const [scope, setScope] = useState<ScopeValue | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const after = async (outcome: { __typename: string; message?: string } | undefined): Promise<void> => {
    setProblem(outcome?.__typename === 'PersonChanged' ? null : (outcome?.message ?? 'Nothing was changed. Please try again.'));
    if (outcome?.__typename !== 'PersonChanged') return;
    setScope(null);
    await refresh();
  };
  const give = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!scope) return;
    const answer = await grant({ variables: { person: person.id, ...toScope(scope) } }).catch(() => null);
    await after(answer?.data?.grantScope);
  };
  const take = async (held: PersonFieldsFragment['scopes'][number]): Promise<void> => {
    const { kind, organisation } = held;
    const answer = await revoke({ variables: { person: person.id, kind, organisation } }).catch(() => null);
    await after(answer?.data?.revokeScope);
  };
  return (
    <li className="bm-person">
      <h3 className="bm-people__group">{person.name}</h3>
      <p className="bm-small">
        {person.email ?? 'No address'}
        {person.known ? '' : ', has not signed in yet'}
      </p>
      <ul>
        {person.scopes.map((held) => (
          <li key={scopeWords(held)}>
            {scopeWords(held)}{' '}
            <button type="button" className="bm-link" disabled={revoking.loading} onClick={() => void take(held)}>
              Take away
              <span className="nhsuk-u-visually-hidden">
                : {scopeWords(held)}, from {person.name}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {problem ? (
        <p role="alert" className="bm-report__error">
          {problem}
        </p>
      ) : null}
      {scope ? (
        <form className="bm-stack" noValidate onSubmit={(event) => void give(event)}>
          <ScopeFields value={scope} onChange={setScope} />
          <p className="bm-small">What they would know taken together is checked beside everything that has been released.</p>
          <button type="submit" className="bm-report__button" disabled={granting.loading}>
            Give this part
          </button>
        </form>
      ) : (
        <button type="button" className="bm-link" onClick={() => setScope({ kind: 'TRUST_LEAD', organisation: '' })}>
          Give a further part<span className="nhsuk-u-visually-hidden"> to {person.name}</span>
        </button>
      )}
    </li>
  );
}
