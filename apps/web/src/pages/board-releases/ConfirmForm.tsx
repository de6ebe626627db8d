import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { ConfirmReleaseDocument } from '../../gql/graphql.js';
import type { ReleaseProposalQuery } from '../../gql/graphql.js';
import { outcomeOf } from './outcome-of.js';
import type { ConfidentialRound } from './RoundRelease.js';

export interface ConfirmFormProps {
  round: ConfidentialRound;
  proposal: NonNullable<ReleaseProposalQuery['releaseProposal']>;
  onBegun: (job: string) => void;
}

interface Problems {
  read?: string;
  form?: string;
}

/** The decision of the second person. */
export function ConfirmForm({ round, proposal, onBegun }: ConfirmFormProps): ReactElement {
  const [confirm, { loading }] = useMutation(ConfirmReleaseDocument);
  const [problems, setProblems] = useState<Problems>({});
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (form.get('read') === null) return setProblems({ read: 'Read the report first, then tick this box.' });
    const outcome = await outcomeOf(async () => {
      const variables = { round: round.id, contentHash: proposal.contentHash };
      return (await confirm({ variables })).data?.confirmRelease;
    });
    if ('job' in outcome) onBegun(outcome.job);
    setProblems('problem' in outcome ? { form: outcome.problem } : {});
  };
  return (
    <section className="bm-card bm-report__decision" aria-labelledby="confirm-heading">
      <h2 id="confirm-heading" className="bm-card__finding">
        Release {round.shortName}, version {proposal.version}
      </h2>
      <p className="bm-card__subtitle">
        What was read here is what is released, all of it or nothing. A release is never taken back; a later version can replace
        it, and the earlier one stays known. {proposal.preparedBy} prepared it; another administrator confirms.
      </p>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <label className="bm-report__tick">
          <input type="checkbox" name="read" aria-invalid={problems.read !== undefined} aria-describedby="read-error" />
          <span>I have read what is withheld and why, and how much each viewer could infer.</span>
        </label>
        <p id="read-error" className="bm-report__error">
          {problems.read}
        </p>
        {problems.form === undefined ? null : (
          <p role="alert" className="bm-report__error">
            {problems.form}
          </p>
        )}
        <button type="submit" className="bm-report__button" disabled={loading}>
          Release version {proposal.version}
        </button>
      </form>
    </section>
  );
}
