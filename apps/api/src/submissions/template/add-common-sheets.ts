import type ExcelJS from 'exceljs';
import { addTextSheet } from './add-text-sheet.js';
import type { TemplateSource } from './template-source.js';
import { EXTRA_SHEETS, STAMP_ROWS, STAMP_TITLE, stampOf } from './template-stamp.js';

const KEEP = 'Leave this sheet as it is: it tells the import which questions the file answers.';

/** Adds what every template has: how to fill it in, the organisations to choose from, and the stamp. */
export async function addCommonSheets(
  workbook: ExcelJS.Workbook,
  { round, framework, organisations }: TemplateSource,
  help: readonly string[],
): Promise<void> {
  await addTextSheet(
    workbook,
    EXTRA_SHEETS.organisations,
    [12, 70],
    [['Code', 'Name'], ...organisations.map(({ code, name }) => [code, name])],
  );
  await addTextSheet(workbook, EXTRA_SHEETS.help, [110], [[EXTRA_SHEETS.help], ...help.map((line) => [line])]);
  const stamp = stampOf(round, framework);
  await addTextSheet(
    workbook,
    EXTRA_SHEETS.stamp,
    [24, 70],
    [[STAMP_TITLE, KEEP], ...STAMP_ROWS.map(([label, part]) => [label, stamp[part]])],
  );
}
