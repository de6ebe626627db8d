import { stringify } from 'csv-stringify/sync';

const DECIMALS = 12;

/** A number without exponent and without noise beyond twelve decimals: 0.1 + 0.2 is written 0.3. */
export function plainNumber(value: number): string {
  const text = value.toFixed(DECIMALS).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}

/** RFC 4180 with a byte-order mark; text that a spreadsheet would take for a formula is escaped. An absent value is an empty field. */
export function toCsv<Row extends object>(columns: readonly (keyof Row & string)[], rows: readonly Row[]): string {
  return stringify([...rows], {
    columns: [...columns],
    header: true,
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { number: plainNumber },
  });
}
