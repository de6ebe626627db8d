import type { ColourRole } from '../theme/colours.js';
import type { PlacedText } from '../svg/placed-text.js';
import type { ScoreAxis } from '../svg/score-axis.js';
import { textRoom, wrapText } from '../svg/text-width.js';
import type { DumbbellColumns } from './columns.js';
import type { ChangeVerdict, DumbbellRow } from './dumbbell-props.js';

export interface PlacedDumbbellRow {
  row: DumbbellRow;
  top: number;
  height: number;
  y: number;
  before: number;
  after: number;
  role: ColourRole;
  labels: PlacedText[];
  /** Change and verdict. */
  words: PlacedText[];
}

const ROLES: Record<DumbbellRow['kind'], ColourRole> = { own: 'own', benchmark: 'england', trust: 'peer' };
const VERDICTS: Record<ChangeVerdict, Pick<PlacedText, 'bold' | 'role'>> = {
  improved: { bold: true, role: 'england' },
  no_clear_change: { role: 'ink' },
  deteriorated: { bold: true, role: 'worse-text' },
};
const SIZE = 14;
const LEADING = 17;
const MIN_LABEL = 140;

/** `spaceAbove` keeps the names of the rounds clear between a stacked name and its line. */
export function placeRow(
  row: DumbbellRow,
  top: number,
  columns: DumbbellColumns,
  axis: ScoreAxis,
  spaceAbove: number,
): PlacedDumbbellRow {
  const marks = { row, top, before: axis.x(row.before), after: axis.x(row.after), role: ROLES[row.kind] };
  const own = row.kind === 'own' ? { bold: true, role: 'own' as const } : {};
  const change: PlacedText = { x: columns.changeRight, y: 0, text: row.changeText, size: SIZE, anchor: 'end', ...own };
  const verdict: PlacedText = { x: columns.verdictLeft, y: 0, text: row.verdictText, size: SIZE, ...VERDICTS[row.verdict] };
  if (!columns.stacked) {
    const height = row.kind === 'trust' ? 27 : 30;
    const y = top + height / 2;
    const label: PlacedText = { x: columns.labelRight, y: y + 5, text: row.label, size: SIZE, anchor: 'end', ...own };
    return { ...marks, height, y, labels: [label], words: [change, verdict].map((text) => ({ ...text, y: y + 5 })) };
  }
  const changeWidth = textRoom(row.changeText, SIZE, true) + 12;
  const room = columns.changeRight - changeWidth - textRoom(row.verdictText, SIZE, true) - 16;
  const beside = room >= MIN_LABEL;
  const lines = wrapText(row.label, beside ? room : columns.changeRight - changeWidth - 8, SIZE, row.kind === 'own', textRoom);
  const first = top + 18;
  const last = first + (lines.length - 1) * LEADING;
  const placedVerdict: PlacedText = beside
    ? { ...verdict, x: columns.changeRight - changeWidth, y: first, anchor: 'end' }
    : { ...verdict, y: last + LEADING };
  const y = (beside ? last : last + LEADING) + 17 + spaceAbove;
  return {
    ...marks,
    height: y + 13 - top,
    y,
    labels: lines.map((text, index) => ({ x: 4, y: first + index * LEADING, text, size: SIZE, ...own })),
    words: [{ ...change, y: first }, placedVerdict],
  };
}
