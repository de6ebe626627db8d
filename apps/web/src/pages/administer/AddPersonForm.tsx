import { useMutation } from '@apollo/client/react';
import { useId, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { AddPersonDocument } from '../../gql/graphql.js';
import { ScopeFields, toScope, type ScopeValue } from './ScopeFields.js';

/** Adds somebody who signs in for the first time later. */
export function AddPersonForm({ refresh }: { refresh: () => Promise<unknown> }): ReactElement {
  const [add, { loading }] = useMutation(AddPersonDocument, { fetchPolicy: 'no-cache' });
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [scope, setScope] = useState<ScopeValue>({ kind: 'TRUST_LEAD', organisation: '' });
  const [said, setSaid] = useState<{ added: boolean; words: string } | null>(null);
  const id = useId();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await add({ variables: { name, email, ...toScope(scope) } }).catch(() => null);
    const outcome = answer?.data?.addPerson;
    if (outcome?.__typename === 'PersonChanged') {
      setSaid({ added: true, words: `${name} can sign in with this address.` });
      setName('');
      setEmail('');
      await refresh();
      return;
    }
    setSaid({ added: false, words: outcome?.message ?? 'The server did not take this. Nobody was added; please try again.' });
  };
  return (
    <section className="bm-card" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`} className="bm-card__finding">
        Add somebody
      </h2>
      <form className="bm-stack" noValidate onSubmit={(event) => void submit(event)}>
        <div>
          <label className="bm-field__label" htmlFor={`${id}-name`}>
            Name
          </label>
          <input
            id={`${id}-name`}
            className="nhsuk-input bm-people__field"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <div>
          <label className="bm-field__label" htmlFor={`${id}-email`}>
            E-mail address with which they sign in
          </label>
          <input
            id={`${id}-email`}
            className="nhsuk-input bm-people__field"
            type="email"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </div>
        <ScopeFields value={scope} onChange={setScope} />
        {said ? (
          <p role={said.added ? 'status' : 'alert'} className={said.added ? '' : 'bm-report__error'}>
            {said.words}
          </p>
        ) : null}
        <button type="submit" className="bm-report__button" disabled={loading}>
          Add
        </button>
      </form>
    </section>
  );
}
