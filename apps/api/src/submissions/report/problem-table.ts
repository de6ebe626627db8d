import type { Problem } from '@boardmark/assessment';

const SHOWN = 100;
const HEADINGS = ['Place', 'Code', 'Found', 'Problem', 'Expected'];

/** The first hundred problems as an aligned table, in the order of the sheet, and how many more there are. */
export function problemTable(problems: readonly Problem[], nProblems: number): string {
  const shown = problems.slice(0, SHOWN);
  const rows = [HEADINGS, ...shown.map(toCells)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const [heading = '', ...body] = lines;
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const rest = nProblems - shown.length;
  return [heading, rule, ...body, ...(rest > 0 ? [`… and ${rest.toLocaleString('en-GB')} more`] : [])].join('\n');
}

function toCells({ sheet, row, column, cell, code, value, message, expected }: Problem): string[] {
  const where = cell ?? (row === null ? 'file' : `row ${row}`);
  const place = [sheet, where, column].filter((part) => part !== null && part !== '').join(' ');
  return [place, code, value ?? '', message, expected ?? ''];
}
