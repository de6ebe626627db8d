import type { ReactElement } from 'react';
import { BoardRoundPicker } from '../../board/BoardRoundPicker.js';
import { boardSource } from '../../board/board-source.js';
import { GridCard } from '../../board/GridCard.js';
import type { BoardRound } from '../../board/use-board-query.js';
import { longDate } from '../../components/long-date.js';
import { PageHeading } from '../../components/PageHeading.js';
import { useHashFocus } from '../../components/use-hash-focus.js';
import { readFragment } from '../../gql/fragment-masking.js';
import { BoardGroupPartsFragmentDoc, BoardReleaseHeadFragmentDoc } from '../../gql/graphql.js';
import { useViewState } from '../../state/use-view-state.js';
import { BoardFiles } from './BoardFiles.js';
import type { OverviewRelease } from './BoardPage.js';
import { GroupsCard } from './GroupsCard.js';
import { toOverviewGrids } from './to-overview-grids.js';
import { YourPages } from './YourPages.js';

export interface BoardOverviewProps {
  release: OverviewRelease;
  rounds: readonly BoardRound[];
}

/** What a round is, who is in which group, and what is released of each. */
export function BoardOverview({ release, rounds }: BoardOverviewProps): ReactElement {
  const { view } = useViewState();
  useHashFocus();
  const head = readFragment(BoardReleaseHeadFragmentDoc, release);
  const groups = release.groups.map((group) => ({ ...readFragment(BoardGroupPartsFragmentDoc, group), members: group.members }));
  const shown = groups.filter((group) => group.available).length;
  const source = boardSource(head);
  const { regions, systems, nSystemsShown, nSystems } = toOverviewGrids(release, head.themes, groups, view.round);
  return (
    <>
      <div className="bm-width bm-head">
        <PageHeading
          kicker={head.round.framework.name}
          heading={`Board self-assessment, ${head.round.shortName}`}
          title={`Board self-assessment, ${head.round.shortName}`}
        />
        <p className="bm-headline">
          Every board that took part sees its own scores beside <strong>{shown} groups of trusts</strong>. Nobody sees another
          board’s score: figures that could tell one are left out.
        </p>
        <p className="bm-coverage">
          {shown} of {groups.length} groups are shown. Version {head.version}, released on {longDate(head.releasedAt)}.
        </p>
        <YourPages />
        <div className="bm-board-controls">
          <BoardRoundPicker rounds={rounds} selected={head.round.id} />
        </div>
      </div>
      <div className="bm-width bm-cards">
        <GridCard
          id="regions"
          finding="England, its sectors and its regions"
          subtitle={`Released means by theme, ${head.round.shortName}, to one decimal. Scale 1 to 5.`}
          data={regions}
          rowHeading="Group"
          source={source}
        />
        <GridCard
          id="systems"
          finding={`${nSystemsShown} of ${nSystems} systems are shown by themselves`}
          subtitle={`Released means by theme, ${head.round.shortName}, under their regions. The others are part of their region’s figures.`}
          data={systems}
          rowHeading="System"
          source={source}
          note="“Not available at this level” stands wherever a figure could tell something about a single trust, whatever the reason. It never says which."
        />
        <GroupsCard groups={groups} />
        <BoardFiles files={release.files} />
      </div>
    </>
  );
}
