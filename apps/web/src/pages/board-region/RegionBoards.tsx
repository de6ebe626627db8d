import type { ReactElement } from 'react';
import { AgainstEnglandCard } from '../../board/AgainstEnglandCard.js';
import { BoardHead } from '../../board/BoardHead.js';
import { boardSource } from '../../board/board-source.js';
import { GridCard } from '../../board/GridCard.js';
import { boardPath } from '../../board/links.js';
import { toComparison, toNamedGroups } from '../../board/to-named-grid.js';
import { toReleasedRows } from '../../board/to-released-grid.js';
import type { BoardRound } from '../../board/use-board-query.js';
import { countOf } from '../../components/count-of.js';
import { useHashFocus } from '../../components/use-hash-focus.js';
import { readFragment } from '../../gql/fragment-masking.js';
import { BoardReleaseHeadFragmentDoc } from '../../gql/graphql.js';
import { useViewState } from '../../state/use-view-state.js';
import type { Region, RegionRelease } from './BoardRegionPage.js';
import { SubmissionsCard } from './SubmissionsCard.js';
import { toSystemRows } from './to-system-rows.js';

export interface RegionBoardsProps {
  release: RegionRelease;
  region: Region;
  rounds: readonly BoardRound[];
}

export function RegionBoards({ release, region, rounds }: RegionBoardsProps): ReactElement {
  const { view } = useViewState();
  useHashFocus();
  const head = readFragment(BoardReleaseHeadFragmentDoc, release);
  const { round, themes } = head;
  const source = boardSource(head);
  const columns = themes.map(({ code, name }) => ({ code, label: name }));
  const systems = toSystemRows(region.systems, themes, (code) => boardPath('systems', code, view.round));
  const trusts = toNamedGroups(region.trusts, {
    themes,
    by: 'system',
    hrefOf: (code) => boardPath('trusts', code, view.round),
  });
  const totals = toComparison(region.aggregates, themes, 'Region mean');
  const n = trusts.reduce((sum, group) => sum + group.rows.length, 0);
  return (
    <>
      <BoardHead
        kicker={`Region · ${round.name} · for the regional team only`}
        name={region.shortName}
        round={round}
        rounds={rounds}
        headline={region.headline}
        coverage={region.coverage}
      />
      <div className="bm-width bm-cards">
        <GridCard
          id="systems"
          finding={`${countOf(systems.length, 'system')} of ${region.shortName}, theme by theme`}
          subtitle={`Mean of the trusts of each system, ${round.shortName}, in alphabetical order, not by score. A name opens the system’s page.`}
          data={{ columns, groups: [{ code: 'systems', label: '', rows: systems }], totals }}
          rowHeading="System"
          absentLabel="No score, or not submitted"
          source={source}
          note="This is not a league table. Systems hold different mixes of trusts, and the mean of few trusts moves by chance."
        />
        <SubmissionsCard region={region} head={head} source={source} />
        <AgainstEnglandCard
          what="region"
          name={region.shortName}
          aggregates={region.aggregates}
          themes={themes}
          round={round.shortName}
          source={source}
        />
        <GridCard
          id="trusts"
          finding={`Scores of ${countOf(n, 'board')}, theme by theme`}
          subtitle={`Each board’s own score, ${round.shortName}, under its system, in alphabetical order. A name opens the trust’s page.`}
          data={{ columns, groups: trusts, totals }}
          rowHeading="Trust"
          absentLabel="No score, or not submitted"
          source={source}
          note="Boards answered about themselves. A low score can mean a candid board; it is a reason to talk, not a verdict."
        />
        <GridCard
          id="regions"
          finding="All regions, as everybody sees them"
          subtitle={`Released means by theme, ${round.shortName}. Exact figures are shown to a region about itself only.`}
          data={{
            columns,
            groups: [
              { code: 'regions', label: '', rows: toReleasedRows(release.regions, { themes, own: `region:${region.code}` }) },
            ],
            totals: toReleasedRows(release.england, { themes }),
          }}
          rowHeading="Region"
          source={source}
        />
      </div>
    </>
  );
}
