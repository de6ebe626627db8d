import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { SelectField } from '../../components/SelectField.js';
import { PrepareReleaseDocument } from '../../gql/graphql.js';
import type { CorrectionReason } from '../../gql/graphql.js';
import { outcomeOf } from './outcome-of.js';
import type { ConfidentialRound } from './RoundRelease.js';

const REASONS: readonly { value: CorrectionReason; label: string }[] = [
  { value: 'CORRECTED_SUBMISSION', label: 'A submission was corrected' },
  { value: 'LATE_SUBMISSION', label: 'A submission came late' },
  { value: 'METHOD', label: 'The method was corrected' },
];

export interface PrepareFormProps {
  round: ConfidentialRound;
  /** Whether something is prepared already. */
  again: boolean;
  onBegun: (job: string) => void;
}

/** Asks for a disclosure report to be computed. */
export function PrepareForm({ round, again, onBegun }: PrepareFormProps): ReactElement {
  const [prepare, { loading }] = useMutation(PrepareReleaseDocument);
  const [reason, setReason] = useState<CorrectionReason>('CORRECTED_SUBMISSION');
  const [problem, setProblem] = useState<string | null>(null);
  const released = round.status === 'RELEASED';
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const outcome = await outcomeOf(async () => {
      const { data } = await prepare({ variables: { round: round.id, reason: released ? reason : null } });
      return data?.prepareRelease;
    });
    if ('job' in outcome) onBegun(outcome.job);
    setProblem('problem' in outcome ? outcome.problem : null);
  };
  return (
    <section className="bm-card" aria-labelledby="prepare-heading">
      <h2 id="prepare-heading" className="bm-card__finding">
        {again ? 'Compute the report again' : 'Compute the disclosure report'}
      </h2>
      <p className="bm-card__subtitle">{purpose(round)}</p>
      <form noValidate onSubmit={(event) => void submit(event)}>
        {released ? (
          <SelectField label="Why a new version is needed" value={reason} options={REASONS} onChange={setReason} />
        ) : null}
        {problem === null ? null : (
          <p role="alert" className="bm-report__error">
            {problem}
          </p>
        )}
        <button type="submit" className="bm-report__button" disabled={loading}>
          {again ? 'Compute it again' : 'Compute the report'}
        </button>
      </form>
    </section>
  );
}

function purpose({ status, shortName }: ConfidentialRound): string {
  if (status === 'RELEASED')
    return `${shortName} is released. A new version is checked together with everything that was released before; the reason goes into the public corrections log.`;
  return `This closes ${shortName}: nothing can be handed in for it any more. Nothing is released before another administrator has read the report and confirmed it.`;
}
