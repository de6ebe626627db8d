import type { DataValidation } from 'exceljs';

/** Rules of cells, in the words of a spreadsheet program. An empty cell is always let through: the import says which may not be. */
export type CellRule = DataValidation;

const stops = { allowBlank: true, showErrorMessage: true, errorStyle: 'stop', errorTitle: 'This cannot be imported' } as const;

/** One of a few words or numbers without commas in them. */
export const oneOf = (values: readonly string[]): CellRule => ({
  ...stops,
  type: 'list',
  formulae: [`"${values.join(',')}"`],
  error: `Choose one of: ${values.join(', ')}.`,
});

/** One of the cells below the heading in the first column of a sheet. */
export const oneOfSheet = (sheet: string, n: number): CellRule => ({
  ...stops,
  type: 'list',
  formulae: [`'${sheet}'!$A$2:$A$${n + 1}`],
  error: `Choose one from the first column of the sheet ${sheet}.`,
});

export const between = (type: 'whole' | 'decimal', low: number, high: number): CellRule => ({
  ...stops,
  type,
  operator: 'between',
  formulae: [low, high],
  error: `Enter a ${type === 'whole' ? 'whole ' : ''}number from ${low} to ${high}.`,
});

const [TITLE, TEXT] = [32, 255];
const cut = (text: string, limit: number): string => (text.length > limit ? `${text.slice(0, limit - 1)}…` : text);

/** The rule with words that are shown while a cell is being filled in. */
export const prompting = (rule: CellRule, title: string, text: string): CellRule => ({
  ...rule,
  showInputMessage: true,
  promptTitle: cut(title, TITLE),
  prompt: cut(text, TEXT),
});
