import { flowLegend } from '../svg/flow-legend.js';
import type { PlacedLegendItem } from '../svg/flow-legend.js';
import { boxOf } from '../svg/placed-text.js';
import type { PlacedText } from '../svg/placed-text.js';
import { axisTexts, layoutScoreAxis } from '../svg/score-axis.js';
import type { ScoreAxis } from '../svg/score-axis.js';
import { spreadPair } from '../svg/spread-pair.js';
import { textRoom, textWidth } from '../svg/text-width.js';
import { ownScoreColumns } from './columns.js';
import type { OwnScoreColumns } from './columns.js';
import type { OwnScoreRowsProps } from './own-score-rows-props.js';
import { placeRow } from './place-row.js';
import type { PlacedOwnScoreRow } from './place-row.js';

export interface OwnScoreRowsLayout {
  width: number;
  height: number;
  axis: ScoreAxis;
  strips: { top: number; bottom: number }[];
  rows: PlacedOwnScoreRow[];
  heads: PlacedText[];
  /** Names of the two marks, on the first row; empty when a key stands above instead. */
  names: PlacedText[];
  key: PlacedLegendItem<'own' | 'mean'>[];
  axisTexts: PlacedText[];
}

const HEAD = 24;
const NAMES = 20;

/** Own score and mean of the members with its interval on one scale, measure by measure. */
export function layoutOwnScoreRows(props: OwnScoreRowsProps): OwnScoreRowsLayout {
  const { width } = props;
  const columns = ownScoreColumns(props);
  const axis = layoutScoreAxis([1, 5], columns.left, columns.right);
  const direct = !columns.stacked && namesFit(props, columns) && props.rows[0]?.own != null && props.rows[0].mean != null;
  const legend = flowLegend(
    [
      { kind: 'own', text: props.ownLabel },
      { kind: 'mean', text: props.meanLabel },
    ],
    { top: 0, width: columns.stacked ? width : columns.right, symbolWidth: 36, widthOf: textRoom },
  );
  const headY = direct ? 14 : columns.stacked ? 0 : Math.max(14, legend.bottom - 6);
  const top = direct ? HEAD + NAMES : columns.stacked ? legend.bottom + 6 : headY + 14;
  const rows: PlacedOwnScoreRow[] = [];
  let bottom = top;
  for (const row of props.rows) {
    const placed = placeRow(row, bottom, columns, axis);
    rows.push(placed);
    bottom += placed.height;
  }
  return {
    width,
    height: Math.ceil(bottom + 44),
    axis,
    strips: columns.stacked ? rows.map(({ y }) => ({ top: y - 8, bottom: y + 8 })) : [{ top: top - 6, bottom: bottom + 2 }],
    rows,
    heads: columns.stacked ? [] : headsOf(columns, headY),
    names: direct && rows[0] ? markNames(props, rows[0], columns) : [],
    key: direct ? [] : legend.items,
    axisTexts: axisTexts(axis, bottom + 18, width),
  };
}

function headsOf(columns: OwnScoreColumns, y: number): PlacedText[] {
  return columns.headings.map((text, index) => ({
    x: columns.numbers[index] ?? 0,
    y,
    text,
    size: 13,
    anchor: 'end',
    bold: true,
  }));
}

function namesFit(props: OwnScoreRowsProps, columns: OwnScoreColumns): boolean {
  return textRoom(props.ownLabel, 13, true) + textRoom(props.meanLabel, 13) + 24 <= columns.right - columns.left;
}

function markNames(props: OwnScoreRowsProps, first: PlacedOwnScoreRow, columns: OwnScoreColumns): PlacedText[] {
  const y = first.y - 22;
  const own: PlacedText = { x: first.own ?? 0, y, text: props.ownLabel, size: 13, anchor: 'middle', bold: true, role: 'england' };
  const mean: PlacedText = { x: first.mean ?? 0, y, text: props.meanLabel, size: 13, anchor: 'middle', role: 'own' };
  const spread = [own, mean].map(({ text, size, bold }) => textRoom(text, size, bold) - textWidth(text, size, bold));
  return spreadPair(own, mean, 16 + ((spread[0] ?? 0) + (spread[1] ?? 0)) / 2, columns.left, columns.right);
}

/** Short lines from the names down to their marks, where a name stands above its mark. */
export function nameTicks(layout: OwnScoreRowsLayout): { x: number; y1: number; y2: number }[] {
  const first = layout.rows[0];
  if (!first) return [];
  return layout.names.flatMap((name, index) => {
    const x = index === 0 ? first.own : first.mean;
    const box = boxOf(name);
    return x !== null && box.left <= x && x <= box.right ? [{ x, y1: box.bottom + 1, y2: first.y - 10 }] : [];
  });
}
