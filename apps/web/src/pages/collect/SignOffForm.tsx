import { useMutation } from '@apollo/client/react';
import { useId, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { SignOffSubmissionDocument } from '../../gql/graphql.js';
import type { CollectionProps } from './BoardCollection.js';

/** The signature of the director who answers for the submission; it locks the answers. */
export function SignOffForm({ collection, refresh }: CollectionProps): ReactElement {
  const [signOff, { loading }] = useMutation(SignOffSubmissionDocument, { fetchPolicy: 'no-cache' });
  const [director, setDirector] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (director.trim() === '') return setProblem('Enter the name of the director.');
    const { round, organisation } = collection;
    const answer = await signOff({ variables: { round, organisation: organisation.code, director } }).catch(() => null);
    const outcome = answer?.data?.signOffSubmission;
    if (outcome === undefined) setProblem('The server could not be reached. Nothing was signed off; please try again.');
    else if (outcome.__typename === 'SubmissionLocked') setProblem(outcome.message);
    else setProblem(outcome.__typename === 'SubmissionNotFound' ? 'There is nothing to sign off yet.' : null);
    await refresh();
  };
  return (
    <section className="bm-card" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`} className="bm-card__finding">
        Sign off
      </h2>
      <p className="bm-card__subtitle">
        A director takes responsibility for the answers of the board. Nobody can answer or change an answer afterwards, unless
        your region or an administrator reopens it before the round closes.
      </p>
      <form className="bm-stack" noValidate onSubmit={(event) => void submit(event)}>
        <div>
          <label className="bm-field__label" htmlFor={id}>
            Name of the accountable director
          </label>
          <input
            id={id}
            className="nhsuk-input bm-people__field"
            value={director}
            aria-invalid={problem !== null}
            aria-describedby={`${id}-problem`}
            onChange={(event) => setDirector(event.target.value)}
          />
          <p id={`${id}-problem`} role="alert" className="bm-report__error">
            {problem}
          </p>
        </div>
        <button type="submit" className="bm-report__button" disabled={loading}>
          Sign off and lock
        </button>
      </form>
    </section>
  );
}
