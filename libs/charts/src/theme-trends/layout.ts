import { flowLegend } from '../svg/flow-legend.js';
import type { LegendItem, PlacedLegendItem } from '../svg/flow-legend.js';
import { textRoom } from '../svg/text-width.js';
import { placeCompact, placePanel, verdictLines } from './place-panel.js';
import type { PlacedPanel } from './place-panel.js';
import type { ThemeTrendsProps, TrendTheme } from './theme-trends-props.js';

export type TrendKey = 'own' | 'peers' | 'note' | 'absent';

export interface ThemeTrendsLayout {
  width: number;
  height: number;
  key: PlacedLegendItem<TrendKey>[];
  /** In the order in which they are read: on a phone the notable themes first. */
  panels: PlacedPanel[];
  /** Rules between the rows of a phone. */
  rules: number[];
}

const GAP = 26;
const FOUR_FROM = 740;
const TWO_FROM = 480;

/** Small multiples of own score with its range, and of the peers, over the rounds. */
export function layoutThemeTrends(props: ThemeTrendsProps): ThemeTrendsLayout {
  const { width } = props;
  const legend = flowLegend(keysOf(props), { top: 0, width, symbolWidth: 34, widthOf: textRoom });
  const top = legend.bottom + 14;
  const columns = width >= FOUR_FROM ? 4 : width >= TWO_FROM ? 2 : 1;
  const placed = columns === 1 ? placeList(props, top) : placeGrid(props, top, columns);
  return { width, height: Math.ceil(placed.bottom), key: legend.items, panels: placed.panels, rules: placed.rules };
}

interface Placed {
  panels: PlacedPanel[];
  rules: number[];
  bottom: number;
}

function placeGrid(props: ThemeTrendsProps, top: number, columns: number): Placed {
  const width = (props.width - (columns - 1) * GAP) / columns;
  const plotHeight = width < 220 ? 104 : 132;
  const panels: PlacedPanel[] = [];
  let bottom = top;
  for (let start = 0; start < props.themes.length; start += columns) {
    const line = props.themes.slice(start, start + columns);
    const lines = Math.max(...line.map((theme) => verdictLines(theme, width).length));
    const placed = line.map((theme, column) =>
      placePanel(theme, props, { x: column * (width + GAP), y: bottom, width, verdictLines: lines, plotHeight }),
    );
    panels.push(...placed);
    bottom += Math.max(...placed.map((panel) => panel.height)) + 18;
  }
  return { panels, rules: [], bottom: bottom - 10 };
}

function placeList(props: ThemeTrendsProps, top: number): Placed {
  const panels: PlacedPanel[] = [];
  const rules: number[] = [];
  let bottom = top;
  for (const theme of [...props.themes.filter(notable), ...props.themes.filter((theme) => !notable(theme))]) {
    const frame = { x: 0, y: bottom, width: props.width, verdictLines: verdictLines(theme, props.width).length, plotHeight: 150 };
    const panel = notable(theme) ? placePanel(theme, props, frame) : placeCompact(theme, props, bottom);
    panels.push(panel);
    bottom += panel.height + 8;
    rules.push(bottom);
    bottom += 8;
  }
  return { panels, rules, bottom };
}

function notable({ verdict }: TrendTheme): boolean {
  return verdict !== 'no_clear_change';
}

function keysOf({ themes, notes, peersLabel, rounds }: ThemeTrendsProps): LegendItem<TrendKey>[] {
  const [first = 0, last = 0] = [rounds[0]?.at, rounds.at(-1)?.at];
  const texts = [...new Set(notes.filter(({ at }) => first <= at && at <= last).map((note) => note.text))];
  const missing = themes.some(
    (theme) => theme.breaks.some(Boolean) || rounds.some((_, round) => (theme.scores[round] ?? null) === null),
  );
  const items: (LegendItem<TrendKey> | null)[] = [
    { kind: 'own', text: 'Your board and likely range' },
    themes.some((theme) => theme.peers.some((value) => value !== null)) ? { kind: 'peers', text: peersLabel } : null,
    texts.length > 0 ? { kind: 'note', text: texts.length === 1 ? (texts[0] ?? '') : 'Session or note, listed below' } : null,
    missing ? { kind: 'absent', text: 'No score, or a break in the line' } : null,
  ];
  return items.filter((item) => item !== null);
}
