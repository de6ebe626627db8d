import { twinCell } from '@boardmark/charts';
import type { IntervalRow, TableTwin, TwinRow } from '@boardmark/charts';
import type { GroupSpread_MatrixFragment } from '../../gql/graphql.js';
import type { GroupLevel } from '../../groups/group-levels.js';

/** Quartiles of a group's trusts and what its mix would suggest. */
export interface Spread {
  nSubmissions: number;
  median: number | null;
  q1: number | null;
  q3: number | null;
  expected: number | null;
}

/** Spreads of one measure by code of the group. */
export function toSpreads(matrix: GroupSpread_MatrixFragment, measure: string): Map<string, Spread> {
  const columns = matrix.themes.find((theme) => theme.theme === measure);
  return new Map(
    matrix.codes.map((code, at) => [
      code,
      {
        nSubmissions: matrix.nSubmissions[at] ?? 0,
        median: columns?.median[at] ?? null,
        q1: columns?.q1[at] ?? null,
        q3: columns?.q3[at] ?? null,
        expected: columns?.expected[at] ?? null,
      },
    ]),
  );
}

const NUMBERS: [keyof TwinRow & string, string][] = [
  ['value', 'Mean'],
  ['low', '95% interval, from'],
  ['high', '95% interval, to'],
  ['q1', 'Lower quartile'],
  ['median', 'Median'],
  ['q3', 'Upper quartile'],
  ['expected', 'Expected for its mix'],
];

export interface SpreadTwinOptions {
  caption: string;
  rowHeading: string;
  england: GroupLevel | null;
  englandSpread: Spread | null;
}

/** The plotted rows in their order with quartiles and expectation; England closes the table. */
export function spreadTwin(
  rows: readonly IntervalRow[],
  spreads: ReadonlyMap<string, Spread>,
  options: SpreadTwinOptions,
): TableTwin {
  const { england, englandSpread } = options;
  const body = rows.map((row) => twinRow(row, spreads.get(row.id) ?? null));
  const last = england
    ? [twinRow({ ...england, label: 'England', value: england.mean, countLabel: String(england.nOrganisations) }, englandSpread)]
    : [];
  return {
    caption: options.caption,
    rowHeader: 'name',
    columns: [
      { key: 'name', label: options.rowHeading, kind: 'text' },
      ...NUMBERS.map(([key, label]) => ({ key, label, kind: 'number' as const, decimals: 2 })),
      { key: 'trusts', label: 'Trusts', kind: 'text' },
      { key: 'submissions', label: 'Submissions', kind: 'number', decimals: 0 },
    ],
    rows: [...body, ...last],
  };
}

function twinRow(
  row: Pick<IntervalRow, 'label' | 'value' | 'low' | 'high' | 'status' | 'countLabel'>,
  spread: Spread | null,
): TwinRow {
  const cell = (value: number | null | undefined) => twinCell(value ?? null, row.status);
  return {
    name: row.label,
    value: cell(row.value),
    low: cell(row.low),
    high: cell(row.high),
    q1: cell(spread?.q1),
    median: cell(spread?.median),
    q3: cell(spread?.q3),
    expected: cell(spread?.expected),
    trusts: row.countLabel,
    submissions: spread?.nSubmissions ?? 0,
  };
}
