import { flowLegend } from '../svg/flow-legend.js';
import type { LegendItem, PlacedLegendItem } from '../svg/flow-legend.js';
import type { PlacedText } from '../svg/placed-text.js';
import { layoutScoreAxis } from '../svg/score-axis.js';
import type { ScoreAxis } from '../svg/score-axis.js';
import { textRoom } from '../svg/text-width.js';
import { SCORE_DOMAIN, SCORE_LIMITS } from '../theme/steps.js';
import { NOT_AVAILABLE } from '../table/table-twin.js';
import { peerStripColumns } from './columns.js';
import type { PeerStripColumns } from './columns.js';
import type { PeerStripProps, PeerStripRow } from './peer-strip-props.js';
import { placeRow } from './place-row.js';
import type { PlacedPeerRow } from './place-row.js';
import { densityScale } from './place-storeys.js';

export type PeerStripKey = 'own' | 'range' | 'bins' | 'box' | 'mean' | 'absent';

export interface PeerStripLayout {
  width: number;
  height: number;
  stacked: boolean;
  axis: ScoreAxis;
  key: PlacedLegendItem<PeerStripKey>[];
  zones: { x: number; y: number; width: number; height: number; shaded: boolean; text: PlacedText }[];
  /** Boundaries of the levels, through all rows or through the storeys of each. */
  boundaries: { x: number; y1: number; y2: number }[];
  headRule: number;
  heads: PlacedText[];
  ticks: PlacedText[];
  rows: PlacedPeerRow[];
}

const ZONE = 22;

/** Own marker, histogram and box of the peers in three storeys, theme by theme, on one scale from 1 to 5. */
export function layoutPeerStrip(props: PeerStripProps): PeerStripLayout {
  const { width } = props;
  const columns = peerStripColumns(props);
  const axis = layoutScoreAxis(SCORE_DOMAIN, columns.left, columns.right);
  const perDensity = densityScale(props.rows);
  const legend = flowLegend(keysOf(props), { top: 0, width, symbolWidth: 38, widthOf: textRoom });
  const zoneTop = legend.bottom + 12;
  const headRule = zoneTop + ZONE + 26;
  const rows: PlacedPeerRow[] = [];
  let bottom = headRule;
  for (const row of props.rows) {
    const placed = placeRow(row, bottom, columns, axis, perDensity);
    rows.push(placed);
    bottom += placed.height;
  }
  return {
    width,
    height: Math.ceil(bottom + 1),
    stacked: columns.stacked,
    axis,
    key: legend.items,
    zones: zonesOf(props.levels, axis, zoneTop),
    boundaries: boundariesOf(axis, rows, headRule, bottom, columns.stacked),
    headRule,
    heads: columns.stacked ? [] : headsOf(columns, headRule - 10),
    ticks: axis.ticks.map((tick) => ({
      x: tick.x,
      y: headRule - 8,
      text: String(tick.value),
      size: 13,
      anchor: 'middle',
      role: 'secondary',
    })),
    rows,
  };
}

function keysOf({ rows, ownLabel = 'Your board' }: PeerStripProps): LegendItem<PeerStripKey>[] {
  const tallest = Math.max(
    0,
    ...rows.flatMap((row) => (row.peers?.bins ?? []).map(({ from, to, share }) => share / (to - from))),
  );
  const items: (LegendItem<PeerStripKey> | null)[] = [
    { kind: 'own', text: ownLabel },
    rows.some((row) => row.low !== null) ? { kind: 'range', text: 'Its likely range' } : null,
    tallest > 0 ? { kind: 'bins', text: `Share of peers per 0.5, tallest ${Math.round(tallest * 50)}%` } : null,
    rows.some((row) => row.peers?.quartiles) ? { kind: 'box', text: 'Middle half of peers and their median' } : null,
    rows.some((row) => row.peers && !row.peers.quartiles) ? { kind: 'mean', text: 'Mean of peers' } : null,
    rows.some(lacksPeers) ? { kind: 'absent', text: NOT_AVAILABLE } : null,
  ];
  return items.filter((item) => item !== null);
}

function lacksPeers(row: PeerStripRow): boolean {
  return !row.peers?.quartiles && !row.peers?.bins;
}

/** "4 Established" where every zone has the room, else "Level 4", else "4". */
function zonesOf(levels: readonly string[], axis: ScoreAxis, y: number): PeerStripLayout['zones'] {
  const edges = [SCORE_DOMAIN[0], ...SCORE_LIMITS, SCORE_DOMAIN[1]].map(axis.x);
  const zoneWidth = Math.min(...edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)));
  const namings = [
    levels.map((name, index) => `${index + 1} ${name}`),
    levels.map((_, index) => `Level ${index + 1}`),
    levels.map((_, index) => String(index + 1)),
  ];
  const fitting = namings.find((names) => names.every((name) => textRoom(name, 12, true) <= zoneWidth - 2)) ?? [];
  return levels.map((_, index) => {
    const x = edges[index] ?? 0;
    const width = (edges[index + 1] ?? x) - x;
    const text: PlacedText = {
      x: x + width / 2,
      y: y + 15.5,
      text: fitting[index] ?? '',
      size: 12,
      anchor: 'middle',
      bold: true,
      role: 'secondary',
    };
    return { x, y, width, height: ZONE, shaded: index % 2 === 1, text };
  });
}

function boundariesOf(
  axis: ScoreAxis,
  rows: PlacedPeerRow[],
  top: number,
  bottom: number,
  stacked: boolean,
): PeerStripLayout['boundaries'] {
  const strips = stacked
    ? rows.map((row) => ({ y1: row.top + row.height - 86, y2: row.top + row.height - 10 }))
    : [{ y1: top, y2: bottom }];
  return SCORE_LIMITS.flatMap((limit) => strips.map((strip) => ({ x: axis.x(limit), ...strip })));
}

function headsOf(columns: PeerStripColumns, y: number): PlacedText[] {
  const head = (x: number, text: string): PlacedText => ({ x, y, text, size: 13, bold: true, role: 'secondary' });
  return [
    head(0, 'Theme'),
    { ...head(columns.scoreRight, 'Score'), anchor: 'end' },
    head(columns.level, 'Level in words'),
    head(columns.fifth, 'Own fifth of peers'),
  ];
}
