import { LARGEST_BOARD, responseHeadings } from '@boardmark/assessment';
import type ExcelJS from 'exceljs';
import { addCommonSheets } from './add-common-sheets.js';
import { addTableSheet, type TableColumn } from './add-table-sheet.js';
import { addTextSheet } from './add-text-sheet.js';
import { answersHelp } from './help-texts.js';
import { printTemplate } from './print-template.js';
import type { TemplateSource } from './template-source.js';
import { EXTRA_SHEETS } from './template-stamp.js';
import { between, oneOf, oneOfSheet, prompting } from './validations.js';

const ROLES = ['executive', 'non-executive'];
const ANSWERS = ['1', '2', '3', '4', '5', "can't say"];

/** A workbook for the answers of board members: one row for each of them, one column for each statement. */
export function answersTemplate(source: TemplateSource): Promise<Buffer> {
  return printTemplate(source.round.asAt, async (workbook) => {
    await addTableSheet(workbook, 'Answers', columnsOf(source));
    await addStatements(workbook, source);
    await addCommonSheets(workbook, source, answersHelp(source.round.id));
  });
}

function columnsOf({ framework, organisations }: TemplateSource): TableColumn[] {
  const [code = '', role = '', boardSize = '', ...concepts] = responseHeadings(framework);
  const statements = framework.themes.flatMap(({ name, statements: asked }, index) =>
    asked.map(({ text }) => ({ theme: name, text, shaded: index % 2 === 0 })),
  );
  return [
    { heading: code, width: 12, rule: oneOfSheet(EXTRA_SHEETS.organisations, organisations.length), format: '@' },
    { heading: role, width: 16, rule: oneOf(ROLES) },
    { heading: boardSize, width: 12, rule: between('whole', 1, LARGEST_BOARD), format: '0' },
    ...statements.map(({ theme, text, shaded }, index) => {
      const heading = concepts[index] ?? '';
      return { heading, width: heading.length + 3, rule: prompting(oneOf(ANSWERS), theme, text), shaded };
    }),
  ];
}

const addStatements = (workbook: ExcelJS.Workbook, { framework }: TemplateSource): Promise<void> =>
  addTextSheet(
    workbook,
    EXTRA_SHEETS.statements,
    [20, 24, 90],
    [
      ['Column', 'Theme', 'Statement'],
      ...framework.themes.flatMap(({ name, statements }) => statements.map(({ conceptId, text }) => [conceptId, name, text])),
    ],
  );
