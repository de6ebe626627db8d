import type { TableTwin } from '../table/table-twin.js';
import type { OwnScoreRow } from './own-score-rows-props.js';

export const OWN_SCORE_HEADINGS: [string, string, string] = ['ICB', 'Trusts', 'ICB minus trusts'];

/** Own score, mean of the members with its interval, and the gap, measure by measure. */
export function ownScoreRowsTable(
  rows: OwnScoreRow[],
  caption = 'Own score beside the mean of the trusts',
  headings: [string, string, string] = OWN_SCORE_HEADINGS,
): TableTwin {
  const number = (key: string, label: string) => ({ key, label, kind: 'number' as const, decimals: 2 });
  return {
    caption,
    rowHeader: 'measure',
    columns: [
      { key: 'measure', label: 'Measure', kind: 'text' },
      { ...number('own', headings[0]), decimals: 1 },
      number('mean', headings[1]),
      number('low', '95% interval, from'),
      number('high', '95% interval, to'),
      { ...number('gap', headings[2]), decimals: 1, signed: true },
    ],
    rows: rows.map(({ label, own, mean, low, high, gap }) => ({ measure: label, own, mean, low, high, gap })),
  };
}
