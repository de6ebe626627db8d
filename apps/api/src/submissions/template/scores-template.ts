import { CARE_SETTINGS, tidyHeadings } from '@boardmark/assessment';
import { addCommonSheets } from './add-common-sheets.js';
import { addTableSheet, type TableColumn } from './add-table-sheet.js';
import { addTextSheet } from './add-text-sheet.js';
import { scoresHelp } from './help-texts.js';
import { printTemplate } from './print-template.js';
import type { TemplateSource } from './template-source.js';
import { EXTRA_SHEETS } from './template-stamp.js';
import { between, oneOf, oneOfSheet } from './validations.js';

/** A workbook for theme scores: one row for each score. For one organisation that is scored as a whole, only the scores are left to fill in. */
export function scoresTemplate(source: TemplateSource): Promise<Buffer> {
  const { round, framework } = source;
  const themes = framework.themes.map(({ code, name, headline }) => [code, name, headline ?? '']);
  return printTemplate(round.asAt, async (workbook) => {
    await addTableSheet(workbook, 'Scores', columnsOf(source), begunRows(source));
    await addTextSheet(workbook, EXTRA_SHEETS.themes, [24, 32, 90], [['Code', 'Theme', 'What it means'], ...themes]);
    await addCommonSheets(workbook, source, scoresHelp(round.id, framework.byCareSetting));
  });
}

function columnsOf({ framework, organisations }: TemplateSource): TableColumn[] {
  const known: Record<string, Omit<TableColumn, 'heading'>> = {
    ods_code: { width: 12, rule: oneOfSheet(EXTRA_SHEETS.organisations, organisations.length), format: '@' },
    care_setting: { width: 18, rule: oneOf(CARE_SETTINGS) },
    theme: { width: 28, rule: oneOfSheet(EXTRA_SHEETS.themes, framework.themes.length), format: '@' },
    score: { width: 10, rule: between('decimal', 1, 5), format: '0.00' },
  };
  return tidyHeadings(framework).flatMap((heading) => {
    const column = known[heading];
    return column ? [{ heading, ...column }] : [];
  });
}

function begunRows({ framework, organisations }: TemplateSource): string[][] {
  const [only] = organisations;
  if (only === undefined || organisations.length > 1 || framework.byCareSetting) return [];
  return framework.themes.map(({ code }) => [only.code, code]);
}
