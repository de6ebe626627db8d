import { ChartCard, ScoreGrid, scoreGridTable } from '@boardmark/charts';
import type { ScoreGridData } from '@boardmark/charts';
import type { ReactElement, ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { MethodLink } from '../components/MethodLink.js';
import { useChartView } from '../state/use-chart-view.js';

export interface GridCardProps {
  id: string;
  finding: string;
  subtitle: string;
  data: ScoreGridData;
  rowHeading: string;
  absentLabel?: string;
  source: string;
  note?: ReactNode;
}

/** A grid of scores with its table, files and note. */
export function GridCard(props: GridCardProps): ReactElement {
  const { id, finding, subtitle, data, rowHeading, source, note } = props;
  const navigate = useNavigate();
  const absent = props.absentLabel ? { absentLabel: props.absentLabel } : {};
  return (
    <ChartCard
      id={id}
      finding={finding}
      subtitle={subtitle}
      {...useChartView(id)}
      table={scoreGridTable(data, finding, rowHeading)}
      picture={async (width) => (await import('./grid-picture.js')).gridPicture({ ...data, ...absent, width, label: finding })}
      source={source}
      methodLink={<MethodLink section="board-privacy" />}
      note={note}
    >
      {(width) => (
        <ScoreGrid
          {...data}
          {...absent}
          width={width}
          label={finding}
          rowHeading={rowHeading}
          onOpen={(href) => void navigate(href)}
        />
      )}
    </ChartCard>
  );
}
