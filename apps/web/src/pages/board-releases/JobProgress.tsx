import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { readFragment } from '../../gql/fragment-masking.js';
import { JobPartsFragmentDoc, ReleaseJobDocument } from '../../gql/graphql.js';
import type { JobPartsFragment } from '../../gql/graphql.js';
import { searchOf } from '../../state/use-view-state.js';
import type { ConfidentialRound } from './RoundRelease.js';

const POLL_MS = 1000;

export interface JobProgressProps {
  id: string;
  round: ConfidentialRound;
  /** Called once, when the work has ended, well or not. */
  onEnded: () => void;
}

/** How far the work in the background has come, asked every second until it has ended. */
export function JobProgress({ id, round, onEnded }: JobProgressProps): ReactElement | null {
  const { data, error, startPolling, stopPolling } = useQuery(ReleaseJobDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  const job = data ? readFragment(JobPartsFragmentDoc, data.releaseJob) : null;
  const ended = data !== undefined && (job?.round !== round.id || job.state === 'DONE' || job.state === 'FAILED');
  useEffect(() => {
    if (ended) return;
    startPolling(POLL_MS);
    return stopPolling;
  }, [ended, startPolling, stopPolling]);
  const told = useRef(false);
  useEffect(() => {
    if (!ended || told.current) return;
    told.current = true;
    onEnded();
  }, [ended, onEnded]);
  if (error)
    return <Message>The state of this work could not be read. It goes on all the same; reload the page to see it.</Message>;
  if (!data) return null;
  if (!job || job.round !== round.id) return <Message>No work on this round has the number in this address.</Message>;
  return (
    <section className="bm-card" aria-labelledby="job-heading">
      <h2 id="job-heading" className="bm-card__finding">
        {heading(job)}
      </h2>
      <div role="status">{ended ? <Outcome job={job} /> : <p>{job.stage}…</p>}</div>
      {ended ? null : (
        <progress className="bm-report__progress" value={job.done} max={Math.max(1, job.total)} aria-label="Progress" />
      )}
    </section>
  );
}

function heading({ kind, state }: JobPartsFragment): string {
  const what = kind === 'PREPARE' ? 'The disclosure report' : 'The release';
  if (state === 'DONE') return `${what} is ready`;
  return state === 'FAILED' ? `${what} was not made` : `${what} is being computed`;
}

function Outcome({ job }: { job: JobPartsFragment }): ReactElement {
  if (job.state === 'FAILED') return <p>{job.message} Nothing was stored or released.</p>;
  if (job.kind === 'PREPARE')
    return <p>Nothing is released yet. Read the report below; another administrator then confirms it.</p>;
  return (
    <p>
      Everybody who took part can read it now. <Link to={`/board${searchOf({ round: job.round })}`}>See what was released</Link>
    </p>
  );
}

function Message({ children }: { children: string }): ReactElement {
  return (
    <section className="bm-card" role="alert">
      <p>{children}</p>
    </section>
  );
}
