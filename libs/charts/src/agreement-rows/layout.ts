import { flowLegend } from '../svg/flow-legend.js';
import type { LegendItem, PlacedLegendItem } from '../svg/flow-legend.js';
import type { PlacedText } from '../svg/placed-text.js';
import { layoutScoreAxis } from '../svg/score-axis.js';
import type { ScoreAxis } from '../svg/score-axis.js';
import { textRoom, wrapText } from '../svg/text-width.js';
import { NOT_AVAILABLE } from '../table/table-twin.js';
import { SCORE_DOMAIN } from '../theme/steps.js';
import type { AgreementRowsProps } from './agreement-rows-props.js';
import { agreementColumns } from './columns.js';
import type { AgreementColumns } from './columns.js';
import { placeRow } from './place-row.js';
import type { PlacedAgreementRow } from './place-row.js';

export type AgreementKey = 'executive' | 'non_executive' | 'absent';

export interface AgreementRowsLayout {
  width: number;
  height: number;
  stacked: boolean;
  axis: ScoreAxis;
  key: PlacedLegendItem<AgreementKey>[];
  heads: PlacedText[];
  ticks: PlacedText[];
  headRule: number;
  strips: { top: number; bottom: number }[];
  rows: PlacedAgreementRow[];
  /** In the place of the two sides, where they may not be shown. */
  hatch: { x: number; y: number; width: number; height: number; words: PlacedText[] } | null;
}

/** How closely members agree, as a band, and executives beside non-executives on a scale from 1 to 5, theme by theme. */
export function layoutAgreementRows(props: AgreementRowsProps): AgreementRowsLayout {
  const { width, splitAbsent } = props;
  const columns = agreementColumns(props);
  const axis = layoutScoreAxis(SCORE_DOMAIN, columns.left, columns.right);
  const legend = flowLegend(keysOf(splitAbsent), { top: 0, width, symbolWidth: 28, widthOf: textRoom });
  const notice = splitAbsent !== null && columns.stacked ? hatchAt(splitAbsent, 0, legend.bottom + 8, width, 64) : null;
  const headRule = notice ? notice.y + notice.height + 10 : legend.bottom + 34;
  const rows: PlacedAgreementRow[] = [];
  let bottom = headRule;
  for (const row of props.rows) {
    const shown = splitAbsent === null ? row : { ...row, executive: null, nonExecutive: null };
    const placed = placeRow(shown, bottom, columns, axis);
    rows.push(placed);
    bottom += placed.height;
  }
  const split = splitAbsent === null;
  const plot = { x: columns.left, width: columns.right - columns.left };
  return {
    width,
    height: Math.ceil(bottom + 1),
    stacked: columns.stacked,
    axis,
    key: legend.items,
    heads: columns.stacked ? [] : headsOf(columns, headRule - 9),
    ticks: split || !columns.stacked ? ticksOf(axis, headRule - 9) : [],
    headRule,
    strips: split ? stripsOf(rows, columns) : [],
    rows,
    hatch:
      notice ?? (splitAbsent === null ? null : hatchAt(splitAbsent, plot.x, headRule + 10, plot.width, bottom - headRule - 20)),
  };
}

function keysOf(splitAbsent: string | null): LegendItem<AgreementKey>[] {
  if (splitAbsent !== null) return [{ kind: 'absent', text: NOT_AVAILABLE }];
  return [
    { kind: 'executive', text: 'Executives' },
    { kind: 'non_executive', text: 'Non-executives' },
  ];
}

function stripsOf(rows: PlacedAgreementRow[], { stacked }: AgreementColumns): AgreementRowsLayout['strips'] {
  const shown = rows.filter((row) => row.sides || !stacked);
  return shown.map((row) =>
    stacked ? { top: row.y - 12, bottom: row.y + 12 } : { top: row.top + 5, bottom: row.top + row.height - 5 },
  );
}

function hatchAt(words: string, x: number, y: number, width: number, height: number): NonNullable<AgreementRowsLayout['hatch']> {
  const lines = wrapText(words, width - 32, 14);
  const first = y + height / 2 + 5 - ((lines.length - 1) * 18) / 2;
  return {
    x,
    y,
    width,
    height,
    words: lines.map((text, index) => ({
      x: x + width / 2,
      y: first + index * 18,
      text,
      size: 14,
      anchor: 'middle',
      plate: true,
      maxWidth: width - 16,
    })),
  };
}

function headsOf(columns: AgreementColumns, y: number): PlacedText[] {
  const head = (x: number, text: string): PlacedText => ({ x, y, text, size: 13, bold: true, role: 'secondary' });
  return [head(0, 'Theme'), head(columns.band, 'Agreement'), head(columns.gap, 'Gap in words')];
}

function ticksOf(axis: ScoreAxis, y: number): PlacedText[] {
  return axis.ticks.map((tick) => ({
    x: tick.x,
    y,
    text: String(tick.value),
    size: 13,
    anchor: 'middle',
    role: 'secondary',
  }));
}
