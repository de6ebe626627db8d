import type { TableTwin } from '../table/table-twin.js';
import type { AgreementRow } from './agreement-rows-props.js';

/** Band of agreement, both sides and the gap in words, theme by theme. */
export function agreementRowsTable(
  rows: readonly AgreementRow[],
  splitAbsent: string | null,
  caption = 'Agreement within the board',
): TableTwin {
  const side = (value: number | null) =>
    splitAbsent !== null ? { status: 'not_available' as const } : (value ?? { status: 'missing' as const });
  return {
    caption,
    rowHeader: 'theme',
    columns: [
      { key: 'theme', label: 'Theme', kind: 'text' },
      { key: 'agreement', label: 'Agreement', kind: 'text' },
      { key: 'executive', label: 'Executives', kind: 'number', decimals: 1 },
      { key: 'nonExecutive', label: 'Non-executives', kind: 'number', decimals: 1 },
      { key: 'gap', label: 'Gap in words', kind: 'text' },
    ],
    rows: rows.map((row) => ({
      theme: row.label,
      agreement: row.note ? `${row.agreementText}. ${row.note}` : row.agreementText,
      executive: side(row.executive),
      nonExecutive: side(row.nonExecutive),
      gap: row.gapText,
    })),
  };
}
