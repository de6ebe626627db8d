import type { ReactElement } from 'react';
import { strokeOf } from '../theme/colours.js';
import { markName } from '../keyboard/mark-name.js';
import { MarkLink } from '../keyboard/MarkLink.js';
import type { RovingMarkProps } from '../keyboard/use-roving-marks.js';
import { PlacedTextLine, round } from '../svg/PlacedTexts.js';
import type { PlacedPanel } from './place-panel.js';
import { NoteMark, OwnLine, PeersLine } from './TrendMarks.js';
import { VerdictIcon } from './VerdictIcon.js';

export interface TrendPanelProps {
  panel: PlacedPanel;
  hatchId: string;
  roving: RovingMarkProps;
}

export function TrendPanel({ panel, hatchId, roving }: TrendPanelProps): ReactElement {
  const { theme, plot } = panel;
  const across = { x1: round(plot.left), x2: round(plot.right) };
  return (
    <MarkLink name={markName(theme.label, theme.readOut)} href={undefined} onOpen={undefined} roving={roving}>
      <VerdictIcon verdict={theme.verdict} hatchId={hatchId} {...panel.icon} />
      {plot.grid.map(({ value, y }) => (
        <line key={value} {...across} y1={round(y)} y2={round(y)} {...strokeOf(value === 1 ? 'outline' : 'grid')} />
      ))}
      {plot.ticks.map((x) => (
        <line key={x} x1={round(x)} x2={round(x)} y1={round(plot.bottom)} y2={round(plot.bottom + 4)} {...strokeOf('outline')} />
      ))}
      {plot.hatches.map((hatch) => (
        <rect
          key={hatch.x}
          x={round(hatch.x)}
          y={round(plot.top)}
          width={round(hatch.width)}
          height={round(plot.bottom - plot.top)}
          fill={`url(#${hatchId})`}
        />
      ))}
      <PeersLine runs={plot.peers} />
      <OwnLine runs={plot.own} lastRound={plot.ticks.length - 1} />
      {plot.notes.map((x) => (
        <NoteMark key={x} x={x} y={plot.bottom} />
      ))}
      {panel.texts.map((text) => (
        <PlacedTextLine key={`${text.x} ${text.y}`} text={text} />
      ))}
      <rect
        className="bm-hit"
        x={round(panel.x)}
        y={round(panel.y)}
        width={round(panel.width)}
        height={round(panel.height)}
        fill="transparent"
      />
    </MarkLink>
  );
}
