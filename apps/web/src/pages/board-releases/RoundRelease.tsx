import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Breadcrumbs } from '../../components/Breadcrumbs.js';
import { PageHeading } from '../../components/PageHeading.js';
import { SelectField } from '../../components/SelectField.js';
import { readFragment } from '../../gql/fragment-masking.js';
import { ReleaseProposalDocument, ReportPartsFragmentDoc } from '../../gql/graphql.js';
import type { ConfidentialRoundsQuery } from '../../gql/graphql.js';
import { searchOf } from '../../state/use-view-state.js';
import { ConfirmForm } from './ConfirmForm.js';
import { JobProgress } from './JobProgress.js';
import { PrepareForm } from './PrepareForm.js';
import { Report } from './Report.js';

export type ConfidentialRound = ConfidentialRoundsQuery['confidentialRounds'][number];

const STATUS: Readonly<Record<ConfidentialRound['status'], string>> = {
  DRAFT: 'in preparation',
  OPEN: 'open for answers',
  CLOSED: 'closed, not released',
  RELEASED: 'released',
};

export interface RoundReleaseProps {
  round: ConfidentialRound;
  rounds: readonly ConfidentialRound[];
}

/** One round on its way to release. The job under way stands in the address, so that it is found again after a reload. */
export function RoundRelease({ round, rounds }: RoundReleaseProps): ReactElement {
  const navigate = useNavigate();
  const client = useApolloClient();
  const [search, setSearch] = useSearchParams();
  const job = search.get('job');
  const { data, error, refetch } = useQuery(ReleaseProposalDocument, {
    variables: { round: round.id },
    fetchPolicy: 'network-only',
  });
  const proposal = data?.releaseProposal ?? null;
  const report = proposal && readFragment(ReportPartsFragmentDoc, proposal.report);
  const [ended, setEnded] = useState<string | null>(null);
  const working = job !== null && ended !== job;
  const begin = (id: string): void => setSearch({ job: id }, { replace: true });
  const onEnded = (): void => {
    setEnded(job);
    void client.refetchQueries({ include: 'active' });
  };
  return (
    <div className="bm-page">
      <div className="bm-width bm-head">
        <Breadcrumbs crumbs={[{ label: 'Board self-assessment', to: '/board' }, { label: 'Releases' }]} />
        <PageHeading kicker="Disclosure report" heading={round.name} title={`Release of ${round.name}`} />
        <p className="bm-coverage">
          This round is {STATUS[round.status]}.{' '}
          {round.status === 'RELEASED' ? <Link to={`/board${searchOf({ round: round.id })}`}>See what was released</Link> : null}
        </p>
        <div className="bm-board-controls">
          <SelectField
            label="Round"
            value={round.id}
            options={rounds.map(({ id, shortName, status }) => ({ value: id, label: `${shortName}, ${STATUS[status]}` }))}
            onChange={(id) => void navigate(`/board/releases/${id}`)}
          />
        </div>
      </div>
      <div className="bm-width bm-cards">
        {job !== null ? <JobProgress key={job} id={job} round={round} onEnded={onEnded} /> : null}
        {error ? (
          <section className="bm-card" role="alert">
            <p>The disclosure report could not be loaded.</p>
            <button type="button" className="bm-report__button" onClick={() => void refetch().catch(() => undefined)}>
              Try again
            </button>
          </section>
        ) : null}
        {proposal && report && !working ? (
          <>
            <Report report={report} proposal={proposal} />
            <ConfirmForm key={proposal.contentHash} round={round} proposal={proposal} onBegun={begin} />
          </>
        ) : null}
        {data && !working ? <PrepareForm round={round} again={proposal !== null} onBegun={begin} /> : null}
        {!data && !error ? <div className="bm-skeleton__rows" aria-busy="true" /> : null}
      </div>
    </div>
  );
}
