import type { ReactElement } from 'react';
import { longDate } from '../../components/long-date.js';
import type { ReleaseProposalQuery, ReportPartsFragment } from '../../gql/graphql.js';
import { readFragment } from '../../gql/fragment-masking.js';
import { WorstPartsFragmentDoc } from '../../gql/graphql.js';
import { ChecksCard } from './ChecksCard.js';
import { DifferencesCard } from './DifferencesCard.js';
import { LevelsCard } from './LevelsCard.js';
import { percent, reportTotals, viewerLines } from './report-words.js';
import { ViewersCard } from './ViewersCard.js';
import { WithheldCard } from './WithheldCard.js';

export interface ReportProps {
  report: ReportPartsFragment;
  proposal: NonNullable<ReleaseProposalQuery['releaseProposal']>;
}

/** What would be released, what not, and how much anybody could infer. No score is in it. */
export function Report({ report, proposal }: ReportProps): ReactElement {
  const totals = reportTotals(report);
  const worst = (list: ReportPartsFragment['worst']) => list.map((one) => readFragment(WorstPartsFragmentDoc, one));
  const lines = viewerLines(worst(report.worst), worst(report.series), worst(report.widths));
  const most = Math.max(0, ...lines.map(({ round }) => round?.value ?? 0));
  const narrowest = Math.min(...lines.map(({ width }) => width?.value ?? Infinity));
  const sound = totals.passed === totals.checks;
  return (
    <>
      <section className="bm-card" aria-labelledby="report-heading">
        <h2 id="report-heading" className="bm-card__finding">
          {sound
            ? `Ready to be confirmed: all ${totals.checks} checks passed`
            : `${totals.checks - totals.passed} of ${totals.checks} checks failed`}
        </h2>
        <p className="bm-card__subtitle">
          Version {proposal.version}, prepared by {proposal.preparedBy} on {longDate(proposal.preparedAt.slice(0, 10))}. What is
          withheld follows from who belongs where and who submitted, never from scores, and no score is in this report.
        </p>
        <dl className="bm-report__figures">
          <Figure value={`${totals.released} of ${totals.registered}`} what="registered groups are shown, in one theme or more" />
          <Figure value={`${totals.passed} of ${totals.checks}`} what="checks passed" />
          <Figure value={percent(most)} what="of what is open about one score is explained, at most" />
          {Number.isFinite(narrowest) ? (
            <Figure value={narrowest.toFixed(1)} what="points is the narrowest range left for any score, on a scale of 4.0" />
          ) : null}
        </dl>
        <p className="bm-small bm-report__hash">
          Policy {report.policyVersion}; {report.solver}; content <code>{proposal.contentHash}</code>
        </p>
      </section>
      <LevelsCard levels={report.levels} />
      <WithheldCard withheld={report.withheld} />
      <ViewersCard lines={lines} />
      <ChecksCard checks={report.checks} />
      {report.differences ? <DifferencesCard differences={report.differences} version={proposal.version} /> : null}
    </>
  );
}

function Figure({ value, what }: { value: string; what: string }): ReactElement {
  return (
    <div>
      <dt>{what}</dt>
      <dd>{value}</dd>
    </div>
  );
}
