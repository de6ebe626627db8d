import { ChartCard, PeerStrip, peerStripTable } from '@boardmark/charts';
import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { LEVELS } from '../../board/levels.js';
import { asHeading } from '../../components/headline.js';
import { MethodLink } from '../../components/MethodLink.js';
import { readFragment } from '../../gql/fragment-masking.js';
import { BoardGroupPartsFragmentDoc } from '../../gql/graphql.js';
import { useChartView } from '../../state/use-chart-view.js';
import { useViewState } from '../../state/use-view-state.js';
import { toPeerStripRows } from './to-peer-strip-data.js';
import type { TrustCardProps } from './TrustView.js';

/** Where the board stands among the trusts of the chosen group. */
export function PositionCard({ trust, head, source }: TrustCardProps): ReactElement {
  const { searchWith } = useViewState();
  const navigate = useNavigate();
  const { position } = trust;
  const group = readFragment(BoardGroupPartsFragmentDoc, position.group);
  const groups = readFragment(BoardGroupPartsFragmentDoc, trust.groups);
  const rows = toPeerStripRows(position.themes, {
    themes: head.themes,
    groups: new Set(groups.map(({ id }) => id)),
    hrefOf: (id) => `/board/trusts/${trust.code}${searchWith({ group: id === groups[0]?.id ? null : id })}`,
  });
  const notes = position.themes.flatMap(({ theme, own }) =>
    own.note ? [`${head.themes.find(({ code }) => code === theme)?.name ?? theme}: ${own.note}`] : [],
  );
  const band = group.submitters === null ? '' : ` ${group.submitters} peers have results.`;
  return (
    <ChartCard
      id="position"
      finding={asHeading(position.finding)}
      subtitle={`Your board’s score on each theme (black) against ${group.name} (grey). Scale 1 to 5, ${head.round.shortName}.`}
      {...useChartView('position')}
      table={peerStripTable(rows, `${trust.shortName} among ${group.name}, ${head.round.shortName}`)}
      fileTitle={`${trust.shortName} among ${group.shortName}, ${head.round.shortName}`}
      source={`${source}${band}`}
      methodLink={<MethodLink section="board-scores" />}
      note={
        <>
          <p>{position.note}</p>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </>
      }
    >
      {(width) => (
        <PeerStrip
          rows={rows}
          levels={LEVELS}
          width={width}
          label={asHeading(position.finding)}
          onOpen={(href) => void navigate(href, { preventScrollReset: true })}
        />
      )}
    </ChartCard>
  );
}
