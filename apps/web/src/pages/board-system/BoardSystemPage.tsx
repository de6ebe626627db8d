import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { AgainstEnglandCard } from '../../board/AgainstEnglandCard.js';
import { BoardBoundary } from '../../board/BoardBoundary.js';
import { BoardHead } from '../../board/BoardHead.js';
import { NotYoursPage } from '../../board/BoardMessages.js';
import { boardSource } from '../../board/board-source.js';
import { GridCard } from '../../board/GridCard.js';
import { boardPath, groupPath } from '../../board/links.js';
import { toComparison, toNamedGroups } from '../../board/to-named-grid.js';
import { toReleasedRows } from '../../board/to-released-grid.js';
import { useBoardQuery } from '../../board/use-board-query.js';
import type { BoardRound } from '../../board/use-board-query.js';
import { countOf } from '../../components/count-of.js';
import { useHashFocus } from '../../components/use-hash-focus.js';
import { NotFoundPage } from '../../errors/NotFoundPage.js';
import { readFragment } from '../../gql/fragment-masking.js';
import { BoardReleaseHeadFragmentDoc, BoardSystemPageDocument } from '../../gql/graphql.js';
import type { BoardSystemPageQuery } from '../../gql/graphql.js';
import { useViewState } from '../../state/use-view-state.js';

type Release = Extract<BoardSystemPageQuery['boardRelease'], { __typename: 'BoardRelease' }>;

export function BoardSystemPage(): ReactElement {
  const code = (useParams()['code'] ?? '').toUpperCase();
  return /^[A-Z0-9]{3,6}$/.test(code) ? <BoardsOfSystem code={code} /> : <NotFoundPage />;
}

function BoardsOfSystem({ code }: { code: string }): ReactElement {
  const result = useBoardQuery(BoardSystemPageDocument, { code });
  return (
    <BoardBoundary
      result={result}
      heading="The boards of a system"
      purpose="This page shows an integrated care system the scores of its own trusts by name, who submitted, and how the system stands beside England. Only the system itself and its region can read it; everybody else sees released figures."
    >
      {(release, rounds) =>
        release.system ? (
          <SystemBoards release={release} system={release.system} rounds={rounds} />
        ) : (
          <NotYoursPage what="system" />
        )
      }
    </BoardBoundary>
  );
}

interface SystemBoardsProps {
  release: Release;
  system: NonNullable<Release['system']>;
  rounds: readonly BoardRound[];
}

function SystemBoards({ release, system, rounds }: SystemBoardsProps): ReactElement {
  const { view } = useViewState();
  useHashFocus();
  const head = readFragment(BoardReleaseHeadFragmentDoc, release);
  const { round, themes } = head;
  const source = boardSource(head);
  const columns = themes.map(({ code, name }) => ({ code, label: name }));
  const groups = toNamedGroups(system.trusts, {
    themes,
    by: 'sector',
    hrefOf: (code) => boardPath('trusts', code, view.round),
  });
  const n = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const region = { id: `region:${system.region.code}`, label: `See ${system.region.shortName}` };
  const insteadOf = () => ({ label: region.label, href: groupPath(region.id, view.round) });
  const neighbours = toReleasedRows(release.systems, { themes, own: `system:${system.code}`, insteadOf }).filter(
    (row) => row.region === system.region.code,
  );
  const totals = [
    ...toReleasedRows(release.regions, { themes }).filter((row) => row.id === system.region.code),
    ...toReleasedRows(release.england, { themes }),
  ];
  return (
    <>
      <BoardHead
        kicker={`System · ${round.name} · for the system only`}
        name={system.shortName}
        round={round}
        rounds={rounds}
        headline={system.headline}
        coverage={system.coverage}
      />
      <div className="bm-width bm-cards">
        <GridCard
          id="trusts"
          finding={`Scores of ${countOf(n, 'board')} in ${system.shortName}, theme by theme`}
          subtitle={`Each board’s own score by theme, ${round.shortName}, alphabetically within sectors. A name opens the trust’s page.`}
          data={{ columns, groups, totals: toComparison(system.aggregates, themes, 'System mean') }}
          rowHeading="Trust"
          absentLabel="No score, or not submitted"
          source={source}
          note="Boards answered about themselves. A low score can mean a candid board; it is a reason to talk, not a verdict."
        />
        <AgainstEnglandCard
          what="system"
          name={system.shortName}
          aggregates={system.aggregates}
          themes={themes}
          round={round.shortName}
          source={source}
        />
        <GridCard
          id="neighbours"
          finding={`Other systems of ${system.region.shortName}, as everybody sees them`}
          subtitle={`Released means by theme, ${round.shortName}. Exact figures are shown to a system about itself only.`}
          data={{ columns, groups: [{ code: 'systems', label: '', rows: neighbours }], totals }}
          rowHeading="System"
          source={source}
          note="“Not available at this level” stands wherever a figure could tell something about a single trust. It never says which reason applies."
        />
      </div>
    </>
  );
}
