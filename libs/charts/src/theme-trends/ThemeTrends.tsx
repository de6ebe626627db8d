import { useId } from 'react';
import type { ReactElement } from 'react';
import { strokeOf } from '../theme/colours.js';
import { MarkedChart } from '../keyboard/MarkedChart.js';
import { HatchPattern } from '../svg/Hatch.js';
import { round } from '../svg/PlacedTexts.js';
import { layoutThemeTrends } from './layout.js';
import type { ThemeTrendsProps } from './theme-trends-props.js';
import { TrendKeys } from './TrendKeys.js';
import { TrendPanel } from './TrendPanel.js';

/** How each theme moved from round to round, with a verdict in words. */
export function ThemeTrends(props: ThemeTrendsProps): ReactElement {
  const layout = layoutThemeTrends(props);
  const hatchId = useId();
  const label = props.label ?? `Own score over ${props.rounds.length} rounds, ${props.themes.length} themes, scale from 1 to 5`;
  return (
    <MarkedChart
      items={layout.panels.map((panel) => panel.theme)}
      start={0}
      width={layout.width}
      height={layout.height}
      label={label}
      onOpen={undefined}
    >
      {(propsOf) => (
        <>
          <HatchPattern id={hatchId} />
          <TrendKeys items={layout.key} hatchId={hatchId} />
          {layout.rules.map((y) => (
            <line key={y} x1={0} x2={round(layout.width)} y1={round(y)} y2={round(y)} {...strokeOf('rule')} />
          ))}
          {layout.panels.map((panel, index) => (
            <TrendPanel key={panel.theme.id} panel={panel} hatchId={hatchId} roving={propsOf(index)} />
          ))}
        </>
      )}
    </MarkedChart>
  );
}
