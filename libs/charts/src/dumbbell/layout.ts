import type { PlacedText } from '../svg/placed-text.js';
import { axisTexts, layoutScoreAxis } from '../svg/score-axis.js';
import type { ScoreAxis } from '../svg/score-axis.js';
import { spreadPair } from '../svg/spread-pair.js';
import { dumbbellColumns } from './columns.js';
import type { DumbbellColumns } from './columns.js';
import type { DumbbellProps } from './dumbbell-props.js';
import { placeRow } from './place-row.js';
import type { PlacedDumbbellRow } from './place-row.js';

export interface DumbbellLayout {
  width: number;
  height: number;
  axis: ScoreAxis;
  strips: { top: number; bottom: number }[];
  rows: PlacedDumbbellRow[];
  /** Under the system and its benchmark. */
  rule: number | null;
  heads: PlacedText[];
  rounds: PlacedText[];
  axisTexts: PlacedText[];
}

const HEAD = 26;
const ROUND_LABELS = 16;
const RULE_GAP = 18;
const DOMAIN: [number, number] = [1, 5];

/** Two dots and a line per row; own and benchmark rows first, above a rule; the rounds named on the first row only. */
export function layoutDumbbell(props: DumbbellProps): DumbbellLayout {
  const { width } = props;
  const columns = dumbbellColumns(props);
  const axis = layoutScoreAxis(DOMAIN, columns.left, columns.right);
  const rows: PlacedDumbbellRow[] = [];
  let rule: number | null = null;
  let bottom = columns.stacked ? 0 : HEAD + ROUND_LABELS;
  for (const row of props.rows) {
    const previous = rows.at(-1)?.row;
    if (row.kind === 'trust' && previous && previous.kind !== 'trust') {
      rule = bottom + RULE_GAP / 2;
      bottom += RULE_GAP;
    }
    const placed = placeRow(row, bottom, columns, axis, rows.length === 0 ? ROUND_LABELS : 0);
    rows.push(placed);
    bottom += placed.height;
  }
  const first = rows[0];
  return {
    width,
    height: Math.ceil(bottom + 46),
    axis,
    strips: columns.stacked
      ? rows.map(({ y }) => ({ top: y - 7, bottom: y + 7 }))
      : [{ top: HEAD + ROUND_LABELS - 6, bottom: bottom + 4 }],
    rows,
    rule,
    heads: columns.stacked ? [] : headsOf(columns, props.orderLabel ?? 'Sorted by change'),
    rounds: first ? roundLabels(props, first, columns) : [],
    axisTexts: axisTexts(axis, bottom + 20, width),
  };
}

function headsOf(columns: DumbbellColumns, orderLabel: string): PlacedText[] {
  return [
    { x: 0, y: 14, text: orderLabel, size: 13, role: 'secondary' },
    { x: columns.changeRight, y: 14, text: 'Change', size: 13, anchor: 'end', bold: true },
    { x: columns.verdictLeft, y: 14, text: 'Verdict', size: 13, bold: true },
  ];
}

function roundLabels(props: DumbbellProps, first: PlacedDumbbellRow, columns: DumbbellColumns): PlacedText[] {
  const y = first.y - 11;
  const before: PlacedText = { x: first.before, y, text: props.beforeLabel, size: 12, anchor: 'middle', role: 'secondary' };
  const after: PlacedText = { x: first.after, y, text: props.afterLabel, size: 12, anchor: 'middle', bold: true, role: 'own' };
  return spreadPair(before, after, 8, columns.left - 8, columns.right + 8);
}
