import { useMutation } from '@apollo/client/react';
import { useId, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { ReopenSubmissionDocument } from '../../gql/graphql.js';

export interface ReopenButtonProps {
  round: string;
  organisation: { code: string; shortName: string };
  refresh: () => Promise<unknown>;
}

/** Unlocks what a trust has signed off, for a reason. */
export function ReopenButton({ round, organisation, refresh }: ReopenButtonProps): ReactElement {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [reopen, { loading }] = useMutation(ReopenSubmissionDocument, { fetchPolicy: 'no-cache' });
  const id = useId();
  if (!asking)
    return (
      <>
        {' '}
        <button type="button" className="bm-link" onClick={() => setAsking(true)}>
          Reopen<span className="nhsuk-u-visually-hidden"> {organisation.shortName}</span>
        </button>
      </>
    );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await reopen({ variables: { round, organisation: organisation.code, reason } }).catch(() => null);
    const outcome = answer?.data?.reopenSubmission;
    if (outcome?.__typename === 'SubmissionReopened') return void (await refresh());
    setProblem(outcome?.__typename === 'SubmissionLocked' ? outcome.message : 'Nothing was reopened. Please try again.');
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <label className="bm-field__label" htmlFor={id}>
        Why is {organisation.shortName} reopened?
      </label>
      <input id={id} className="nhsuk-input" value={reason} onChange={(event) => setReason(event.target.value)} />
      <p role="alert" className="bm-report__error">
        {problem}
      </p>
      <button type="submit" className="bm-report__button" disabled={loading}>
        Reopen
      </button>
    </form>
  );
}
