import { column, type DataFileSpec } from './data-files.js';

/** The same file with a first column that says on every row that it is invented; unchanged for real data. */
export function markIllustrative<Row>(file: DataFileSpec<Row>, illustrative: boolean): DataFileSpec<Row> {
  if (!illustrative) return file;
  return {
    ...file,
    columns: [column('data', 'string', 'Illustrative data: invented', () => 'Illustrative data'), ...file.columns],
  };
}
