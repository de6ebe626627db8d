/**
 * The spreadsheet letters of a column, counted from 0: A, B, …, Z, AA, AB, …
 *
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
