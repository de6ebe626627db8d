import { codeColumn, codeOf } from '../table/code-column.js';
import type { TableTwin } from '../table/table-twin.js';
import { NOT_IN_ROUND, NOT_SUBMITTED, SUBMITTED } from './SubmissionGrid.js';
import type { SubmissionGridProps } from './submission-grid-props.js';

export function submissionGridTable({ rounds, rows, label, rowHeading = 'Trust' }: SubmissionGridProps): TableTwin {
  const codes = codeColumn(rows.map((row) => row.id));
  return {
    caption: label,
    rowHeader: 'name',
    columns: [
      ...codes,
      { key: 'name', label: rowHeading, kind: 'text' },
      ...rounds.map((round) => ({ key: round.id, label: round.label, kind: 'text' as const })),
    ],
    rows: rows.map((row) => ({
      ...(codes.length > 0 ? { code: codeOf(row.id) } : {}),
      name: row.note ? `${row.label}, ${row.note}` : row.label,
      ...Object.fromEntries(
        rounds.map((round, index) => {
          const submitted = row.submitted[index] ?? null;
          return [round.id, submitted === null ? NOT_IN_ROUND : submitted ? SUBMITTED : NOT_SUBMITTED];
        }),
      ),
    })),
  };
}
