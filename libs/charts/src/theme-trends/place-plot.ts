import { scaleLinear } from 'd3-scale';
import { SCORE_DOMAIN } from '../theme/steps.js';
import type { TrendNote, TrendRound, TrendTheme } from './theme-trends-props.js';

export interface PlotBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface TrendPoint {
  round: number;
  x: number;
  y: number;
  range: { y1: number; y2: number } | null;
}

export interface PlacedPlot extends PlotBox {
  grid: { value: number; y: number }[];
  ticks: number[];
  own: TrendPoint[][];
  peers: { x: number; y: number }[][];
  /** Rounds without a score, and breaks between two rounds. */
  hatches: { x: number; width: number; kind: 'missing' | 'break' }[];
  notes: number[];
}

const COLUMN = 18;
const NARROWEST = 6;
const SIDE = 6;

/** Lines of one theme in their box: interrupted where a round has no value or cannot be compared with the one before. */
export function placePlot(
  theme: TrendTheme,
  rounds: readonly TrendRound[],
  notes: readonly TrendNote[],
  box: PlotBox,
): PlacedPlot {
  const times = rounds.map((round) => round.at);
  const [first = 0, last = 1] = [times[0], times.at(-1)];
  const x = scaleLinear(first === last ? [first - 1, last + 1] : [first, last], [box.left + SIDE, box.right - SIDE]);
  const y = scaleLinear(SCORE_DOMAIN, [box.bottom, box.top]).clamp(true);
  const points = rounds.map(({ at }, round): TrendPoint | null => {
    const [score, low, high] = [theme.scores[round] ?? null, theme.low[round] ?? null, theme.high[round] ?? null];
    if (score === null) return null;
    return { round, x: x(at), y: y(score), range: low === null || high === null ? null : { y1: y(high), y2: y(low) } };
  });
  const peers = rounds.map(({ at }, round) => {
    const value = theme.peers[round] ?? null;
    return value === null ? null : { x: x(at), y: y(value) };
  });
  const missing = emptyRuns(points).map(([from, to]): PlacedPlot['hatches'][number] => {
    const left = x(times[from] ?? first) - COLUMN / 2;
    return { x: left, width: x(times[to] ?? last) + COLUMN / 2 - left, kind: 'missing' };
  });
  const breaks = rounds.flatMap(({ at }, round): PlacedPlot['hatches'] => {
    const before = times[round - 1];
    if (!theme.breaks[round] || before === undefined) return [];
    const width = Math.max(NARROWEST, Math.min(COLUMN, x(at) - x(before) - 14));
    return [{ x: (x(at) + x(before) - width) / 2, width, kind: 'break' }];
  });
  return {
    ...box,
    grid: [1, 2, 3, 4, 5].map((value) => ({ value, y: y(value) })),
    ticks: times.map((time) => x(time)),
    own: cutAt(points, theme.breaks),
    peers: cutAt(peers, theme.breaks),
    hatches: [...missing, ...breaks],
    notes: notes.filter(({ at }) => first <= at && at <= last).map(({ at }) => x(at)),
  };
}

/** Runs of points without a gap and without a break. */
function cutAt<P>(points: readonly (P | null)[], breaks: readonly boolean[]): P[][] {
  const runs: P[][] = [];
  let open: P[] | null = null;
  points.forEach((point, index) => {
    if (point === null) {
      open = null;
      return;
    }
    if (open === null || breaks[index]) {
      open = [];
      runs.push(open);
    }
    open.push(point);
  });
  return runs;
}

/** First and last index of every run without a point. */
function emptyRuns(points: readonly (unknown | null)[]): [number, number][] {
  const runs: [number, number][] = [];
  points.forEach((point, index) => {
    if (point !== null) return;
    const open = runs.at(-1);
    if (open && open[1] === index - 1) open[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}
