import type { PlacedText } from '../svg/placed-text.js';
import type { ScoreAxis } from '../svg/score-axis.js';
import { textRoom, wrapText } from '../svg/text-width.js';
import { formatFixed } from '../theme/format.js';
import type { AgreementBand, AgreementRow } from './agreement-rows-props.js';
import { NAME, PICTOGRAM } from './columns.js';
import type { AgreementColumns } from './columns.js';

export interface PlacedAgreementRow {
  row: AgreementRow;
  top: number;
  height: number;
  /** Middle of the line with the two sides. */
  y: number;
  pictogram: { x: number; y: number; circles: number[] } | null;
  sides: { executive: number; nonExecutive: number } | null;
  texts: PlacedText[];
}

const ROW = 52;
/** Places of three circles on their line: the same for every row of a band, never data. */
const CIRCLES: Record<AgreementBand, number[]> = { strong: [24, 28, 32], moderate: [17, 28, 39], mixed: [5, 28, 51] };

export function placeRow(row: AgreementRow, top: number, columns: AgreementColumns, axis: ScoreAxis): PlacedAgreementRow {
  return columns.stacked ? placeStacked(row, top, columns, axis) : placeBeside(row, top, columns, axis);
}

function placeBeside(row: AgreementRow, top: number, columns: AgreementColumns, axis: ScoreAxis): PlacedAgreementRow {
  const y = top + ROW / 2;
  const band = wrapText(row.agreementText, columns.bandWidth, 15, mixed(row));
  const bandLines = [
    ...band.map((text) => ({ text, size: 15, bold: mixed(row) })),
    ...(row.note
      ? wrapText(row.note, columns.bandWidth, 12, false, textRoom).map((text) => ({ text, size: 12, role: 'secondary' as const }))
      : []),
  ];
  return {
    row,
    top,
    height: ROW,
    y,
    pictogram: pictogramAt(row, columns.band, y),
    sides: sidesOf(row, axis),
    texts: [
      ...stack(
        wrapText(row.label, columns.labelWidth, NAME.size, true).map((text) => ({ text, ...NAME })),
        0,
        y,
        19,
      ),
      ...stack(bandLines, row.agreement ? columns.bandWords : columns.band, y, 15),
      ...stack(gapLines(row, columns.gapWidth), columns.gap, y, 18),
      ...valueTexts(row, y, axis),
    ],
  };
}

function placeStacked(row: AgreementRow, top: number, columns: AgreementColumns, axis: ScoreAxis): PlacedAgreementRow {
  const width = columns.right + columns.left;
  const first = top + 22;
  const band: PlacedText = { x: width, y: first, text: row.agreementText, size: 14, anchor: 'end', bold: mixed(row) };
  const bandLeft = width - textRoom(band.text, 14, band.bold);
  const beside = textRoom(row.label, 16, true) + 16 + PICTOGRAM + 8 <= bandLeft;
  const bandY = beside ? first : first + 20;
  const pictureX = beside ? bandLeft - 8 - PICTOGRAM : 0;
  const texts: PlacedText[] = [
    { x: 0, y: first, text: row.label, size: 16, bold: true },
    beside ? band : { ...band, x: row.agreement ? PICTOGRAM + 10 : 0, y: bandY, anchor: 'start' },
  ];
  let y = bandY;
  if (row.note) texts.push({ x: 0, y: (y += 18), text: row.note, size: 12, role: 'secondary' });
  const sides = sidesOf(row, axis);
  const line = sides ? (y += 26) : y;
  if (sides) texts.push(...valueTexts(row, line, axis));
  const gap = sides ? wrapText(row.gapText, width, 14, row.clear) : [];
  gap.forEach((text, index) => texts.push({ x: 0, y: line + 28 + index * 18, text, size: 14, bold: row.clear }));
  const bottom = sides ? line + 28 + (gap.length - 1) * 18 : y;
  return { row, top, height: bottom + 14 - top, y: line, pictogram: pictogramAt(row, pictureX, bandY - 5), sides, texts };
}

function pictogramAt({ agreement }: AgreementRow, x: number, y: number): PlacedAgreementRow['pictogram'] {
  return agreement ? { x, y, circles: CIRCLES[agreement].map((place) => x + place) } : null;
}

function sidesOf({ executive, nonExecutive }: AgreementRow, axis: ScoreAxis): PlacedAgreementRow['sides'] {
  if (executive === null || nonExecutive === null) return null;
  return { executive: axis.x(executive), nonExecutive: axis.x(nonExecutive) };
}

/** The two values outside their marks. */
function valueTexts({ executive, nonExecutive }: AgreementRow, y: number, axis: ScoreAxis): PlacedText[] {
  if (executive === null || nonExecutive === null) return [];
  const low = Math.min(executive, nonExecutive);
  const high = Math.max(executive, nonExecutive);
  return [
    { x: axis.x(low) - 14, y: y + 5, text: formatFixed(low), size: 14, anchor: 'end' },
    { x: axis.x(high) + 14, y: y + 5, text: formatFixed(high), size: 14 },
  ];
}

function gapLines(row: AgreementRow, width: number): Omit<PlacedText, 'x' | 'y'>[] {
  const [finding = '', ...rest] = row.gapText.split(', ');
  return [
    ...wrapText(finding, width, 15, row.clear).map((text) => ({ text, size: 15, bold: row.clear })),
    ...(rest.length > 0
      ? wrapText(rest.join(', '), width, 13).map((text) => ({ text, size: 13, role: 'secondary' as const }))
      : []),
  ];
}

function stack(texts: Omit<PlacedText, 'x' | 'y'>[], x: number, middle: number, leading: number): PlacedText[] {
  const first = middle + 5 - ((texts.length - 1) * leading) / 2;
  return texts.map((text, index) => ({ ...text, x, y: first + index * leading }));
}

function mixed(row: AgreementRow): boolean {
  return row.agreement === 'mixed';
}
