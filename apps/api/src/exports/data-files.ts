import type { ReleasedCell, ReleasedGroup, ReleasedScore } from '../benchmarks/released-rows.js';

type ColumnType = 'string' | 'integer' | 'number';

/** One column of a file: its name, type and meaning, printed into the metadata. */
export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly value: (row: Row) => string | number | null;
}

/** A file for analysts: what it holds and how its rows are written. */
export interface DataFileSpec<Row> {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
}

export const column = <Row>(name: string, type: ColumnType, description: string, value: Column<Row>['value']): Column<Row> => ({
  name,
  type,
  description,
  value,
});

export type AggregateRow = ReleasedCell & Pick<ReleasedGroup, 'name'>;

export const AGGREGATES: DataFileSpec<AggregateRow> = {
  name: 'aggregates',
  title: 'Means, quartiles, intervals and like-for-like expectation of England, regions and systems',
  columns: [
    column('level', 'string', 'england, region or system', (r) => r.level),
    column('code', 'string', 'ODS code of the region or system; ENG for England', (r) => r.code),
    column('name', 'string', "Name at the round's date", (r) => r.name),
    column(
      'care_setting',
      'string',
      'acute, community, mental_health or ambulance; all: every trust counted once',
      (r) => r.slice,
    ),
    column('theme', 'string', 'Code of the measure', (r) => r.theme),
    column('n_organisations', 'integer', 'Trusts with a score', (r) => r.nOrganisations),
    column('n_submissions', 'integer', 'Submissions with a score', (r) => r.nSubmissions),
    column('mean', 'number', 'Equal-weight mean, 1 to 5', (r) => r.mean),
    column('median', 'number', 'Median (type 7)', (r) => r.median),
    column('q1', 'number', 'Lower quartile (type 7)', (r) => r.q1),
    column('q3', 'number', 'Upper quartile (type 7)', (r) => r.q3),
    column('ci_low', 'number', 'Lower end of the 95 % interval of the mean', (r) => r.ciLow),
    column('ci_high', 'number', 'Upper end of the 95 % interval of the mean', (r) => r.ciHigh),
    column(
      'expected',
      'number',
      "Mean expected of this mix of trusts at England's means of the same matching groups",
      (r) => r.expected,
    ),
    column('difference', 'number', 'mean minus expected', (r) => r.difference),
  ],
};

export const SCORES: DataFileSpec<ReleasedScore> = {
  name: 'scores',
  title: 'Published scores of trusts by care setting',
  columns: [
    column('ods_code', 'string', 'ODS code of the trust', (r) => r.organisation),
    column('name', 'string', "Name at the round's date", (r) => r.name),
    column('system_code', 'string', 'ODS code of the integrated care board whose system counts the trust', (r) => r.system),
    column('region_code', 'string', 'ODS code of the NHS England region', (r) => r.region),
    column('care_setting', 'string', 'acute, community, mental_health or ambulance', (r) => r.careSetting),
    column('theme', 'string', 'Code of the measure', (r) => r.theme),
    column('score', 'number', 'Score, 1 to 5', (r) => r.score),
  ],
};

export const OWN_SCORES: DataFileSpec<ReleasedScore> = {
  name: 'icb-scores',
  title: 'Scores that integrated care boards gave themselves; part of no mean',
  columns: [
    column('ods_code', 'string', 'ODS code of the integrated care board', (r) => r.organisation),
    column('name', 'string', "Name at the round's date", (r) => r.name),
    column('region_code', 'string', 'ODS code of the NHS England region', (r) => r.region),
    column('theme', 'string', 'Code of the measure', (r) => r.theme),
    column('score', 'number', 'Score, 1 to 5', (r) => r.score),
  ],
};

/** What can be said of a file without knowing its rows. */
export type AnyDataFile = Pick<DataFileSpec<never>, 'name' | 'title'> & {
  readonly columns: readonly Omit<Column<never>, 'value'>[];
};

export const DATA_FILES = [AGGREGATES, SCORES, OWN_SCORES] as const;
