import { ChartCard, SubmissionGrid, submissionGridTable } from '@boardmark/charts';
import type { ReactElement } from 'react';
import { boardPath } from '../../board/links.js';
import { countOf } from '../../components/count-of.js';
import type { BoardReleaseHeadFragment } from '../../gql/graphql.js';
import { useChartView } from '../../state/use-chart-view.js';
import { useViewState } from '../../state/use-view-state.js';
import type { Region } from './BoardRegionPage.js';
import { toSubmissionRows } from './to-submission-rows.js';

export interface SubmissionsCardProps {
  region: Region;
  head: BoardReleaseHeadFragment;
  source: string;
}

/** Who did not submit, now and before. */
export function SubmissionsCard({ region, head, source }: SubmissionsCardProps): ReactElement {
  const { view } = useViewState();
  const { gaps, all, nMissing } = toSubmissionRows(region.submissions, head.round.id, (code) =>
    boardPath('trusts', code, view.round),
  );
  const rounds = region.submissions.rounds.map((id) => ({
    id,
    label: head.rounds.find((round) => round.id === id)?.label ?? id,
  }));
  const label = `Submissions by trust and round, ${region.shortName}`;
  const finding =
    nMissing === 0
      ? `Every trust of ${region.shortName} submitted in ${head.round.shortName}`
      : `${countOf(nMissing, 'trust')} of ${region.shortName} did not submit in ${head.round.shortName}`;
  const steady = all.length - gaps.length;
  return (
    <ChartCard
      id="submissions"
      finding={finding}
      subtitle={`Trusts that left out a round, of ${all.length}. A missing round is never counted as a low score.`}
      {...useChartView('submissions')}
      table={submissionGridTable({ rounds, rows: all, label })}
      picture={null}
      source={source}
      note={`${countOf(steady, 'other trust')} submitted in every round of which ${steady === 1 ? 'it was' : 'they were'} part; the table lists all.`}
    >
      {() =>
        gaps.length > 0 ? <SubmissionGrid rounds={rounds} rows={gaps} label={label} /> : <p>No trust has left out a round.</p>
      }
    </ChartCard>
  );
}
