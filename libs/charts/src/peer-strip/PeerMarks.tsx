import type { ReactElement } from 'react';
import { fillOf, paintOf, strokeOf } from '../theme/colours.js';
import { PlacedTextLine, round } from '../svg/PlacedTexts.js';
import { BOX } from './place-storeys.js';
import type { PlacedStoreys } from './place-storeys.js';

const POINT = 6;

/** The organisation's own score on its likely range, with a line down through its peers. */
export function OwnMarker({ own }: { own: NonNullable<PlacedStoreys['own']> }): ReactElement {
  const { x, tag, range, stem, text } = own;
  return (
    <>
      <line x1={round(x)} x2={round(x)} y1={round(stem[0])} y2={round(stem[1])} strokeWidth={2.5} {...strokeOf('own')} />
      {range ? <RangeLine {...range} /> : null}
      <rect x={round(tag.x)} y={round(tag.y)} width={round(tag.width)} height={tag.height} rx={3} {...fillOf('own')} />
      <PlacedTextLine text={text} />
    </>
  );
}

/** An interval with end caps. */
export function RangeLine({ x1, x2, y }: { x1: number; x2: number; y: number }): ReactElement {
  const [left, right, top, bottom] = [x1, x2, y - 4, y + 4].map(round);
  return (
    <path
      d={`M${left} ${top}V${bottom}M${left} ${round(y)}H${right}M${right} ${top}V${bottom}`}
      fill="none"
      strokeWidth={1.5}
      {...strokeOf('own')}
    />
  );
}

/** Shares as areas above a line. */
export function BinMarks({ bins, baseline }: Pick<PlacedStoreys, 'bins' | 'baseline'>): ReactElement {
  return (
    <>
      {bins.map((bin) => (
        <rect
          key={bin.x}
          x={round(bin.x + 0.5)}
          y={round(bin.y)}
          width={round(Math.max(0, bin.width - 1))}
          height={round(bin.height)}
          {...paintOf('peer-bin', 'outline')}
        />
      ))}
      {baseline ? (
        <line
          x1={round(baseline.x1)}
          x2={round(baseline.x2)}
          y1={round(baseline.y)}
          y2={round(baseline.y)}
          {...strokeOf('outline')}
        />
      ) : null}
    </>
  );
}

/** Quartile to quartile with the median; pointed where the quartile lies somewhere beyond. */
export function BoxMark({ box }: { box: NonNullable<PlacedStoreys['box']> }): ReactElement {
  const [x1, x2, top, middle, bottom] = [box.x1, box.x2, box.y, box.y + BOX / 2, box.y + BOX].map(round) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const right = box.openHigh ? `L${round(x2 + POINT)} ${middle}L${x2} ${bottom}` : `V${bottom}`;
  const left = box.openLow ? `L${round(x1 - POINT)} ${middle}Z` : 'Z';
  return (
    <>
      <path d={`M${x1} ${top}H${x2}${right}H${x1}${left}`} strokeWidth={1.5} {...paintOf('surface', 'secondary')} />
      <MedianTick median={box.median} y={box.y} />
    </>
  );
}

function MedianTick({ median, y }: { median: { x1: number; x2: number }; y: number }): ReactElement {
  const wide = median.x2 - median.x1 > 3;
  const x = wide ? median.x1 : (median.x1 + median.x2) / 2 - 1.5;
  return (
    <rect
      x={round(x)}
      y={round(y - 1)}
      width={round(wide ? median.x2 - median.x1 : 3)}
      height={BOX + 2}
      {...fillOf('secondary')}
    />
  );
}

/** The mean, where nothing else of the peers is available; a bar where it lies somewhere beyond a limit. */
export function MeanTick({ mean }: { mean: NonNullable<PlacedStoreys['mean']> }): ReactElement {
  return <MedianTick median={mean} y={mean.y} />;
}
