import type { Ledger, LedgerCell } from '@boardmark/disclosure';
import type { BoardOrganisation } from './board-inputs.js';
import type { BoardRelease } from './compute-board-release.js';

type Row = Readonly<Record<string, unknown>>;

/** Tables of a confidential release in the order in which they are filled. */
export const BOARD_TABLES = [
  'release_organisation',
  'ledger_group',
  'ledger_cell',
  'named_submission',
  'named_result',
  'named_aggregate',
] as const;
export type BoardRows = Readonly<Record<(typeof BOARD_TABLES)[number], readonly Row[]>>;

const COLUMN: Readonly<Record<string, string>> = {
  organisation: 'organisation_code',
  system: 'system_code',
  region: 'region_code',
  theme: 'theme_code',
  headOffice: 'head_office_code',
};
const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const toRow = (record: object): Row =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [COLUMN[key] ?? snakeCase(key), value as unknown]));

const toCellRow = ({ group, theme, mean, ...cell }: LedgerCell): Row => ({
  group_id: group,
  theme_code: theme,
  mean: 'value' in mean ? mean.value : null,
  mean_label: 'label' in mean ? mean.label : null,
  ...cell,
});

const toGroupRow = (group: Ledger['groups'][number], position: number): Row => ({ ...toRow(group), position });

/** The rows of a confidential release, named as in the database, without the release's own id. */
export function toBoardRows({ named, ledger }: BoardRelease, organisations: readonly BoardOrganisation[]): BoardRows {
  return {
    release_organisation: organisations.map(({ code, kind, name, shortName, sector, system, region, headOffice }) =>
      toRow({ code, kind, name, shortName, sector, system, region, headOffice }),
    ),
    ledger_group: ledger.groups.map(toGroupRow),
    ledger_cell: ledger.cells.map(toCellRow),
    named_submission: named.submissions.map(toRow),
    named_result: named.results.map(toRow),
    named_aggregate: named.aggregates.map(toRow),
  };
}
