const FORMULA = /^[=+\-@\t\r]/;

/** Text as a cell may hold it: an apostrophe before what a spreadsheet would take for a formula, also after the sheet was saved as CSV. */
export const plainText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
