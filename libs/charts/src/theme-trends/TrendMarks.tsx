import type { ReactElement } from 'react';
import { fillOf, paintOf, strokeOf } from '../theme/colours.js';
import { round } from '../svg/PlacedTexts.js';
import type { TrendPoint } from './place-plot.js';

export function OwnLine({ runs, lastRound }: { runs: TrendPoint[][]; lastRound: number }): ReactElement {
  return (
    <>
      {runs.map((run) => (
        <path key={run[0]?.x} d={pathOf(run)} fill="none" strokeWidth={2.25} {...strokeOf('own')} />
      ))}
      {runs.flat().map((point) => (
        <g key={point.x}>
          {point.range ? (
            <line
              x1={round(point.x)}
              x2={round(point.x)}
              y1={round(point.range.y1)}
              y2={round(point.range.y2)}
              strokeWidth={1.5}
              {...strokeOf('own')}
            />
          ) : null}
          <circle cx={round(point.x)} cy={round(point.y)} r={point.round === lastRound ? 4.75 : 3.25} {...fillOf('own')} />
        </g>
      ))}
    </>
  );
}

export function PeersLine({ runs }: { runs: { x: number; y: number }[][] }): ReactElement {
  return (
    <>
      {runs.map((run) => (
        <path
          key={run[0]?.x}
          d={run.length === 1 ? stub(run[0]) : pathOf(run)}
          fill="none"
          strokeWidth={2}
          strokeDasharray="2.5 3"
          {...strokeOf('peer')}
        />
      ))}
    </>
  );
}

/** An event on the axis: a note, not a cause. */
export function NoteMark({ x, y }: { x: number; y: number }): ReactElement {
  const points = `${round(x - 5.5)},${round(y)} ${round(x + 5.5)},${round(y)} ${round(x)},${round(y - 9)}`;
  return <polygon points={points} {...paintOf('worse', 'worse-edge')} />;
}

function pathOf(run: { x: number; y: number }[]): string {
  return `M${run.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`;
}

function stub(point: { x: number; y: number } | undefined): string {
  return point ? `M${round(point.x - 6)} ${round(point.y)}H${round(point.x + 6)}` : '';
}
