import fc from 'fast-check';
import { BOARD_2026 } from '../frameworks/board-2026.js';
import { WGLL_2025 } from '../frameworks/wgll.js';
import type { OrganisationKind } from '../vocabulary.js';
import { submissionKey, type KnownOrganisation, type ScoreFileContext } from './context.js';
import { indexNames } from './index-names.js';
import type { Cell } from './table-row.js';
import { createScoreValidator } from './validate-scores.js';

const organisation = (
  kind: OrganisationKind,
  name: string,
  system: string | null = null,
  region: string | null = null,
  open = true,
): KnownOrganisation => ({ kind, name, system, region, open });

const ORGANISATIONS = new Map<string, KnownOrganisation>([
  ['Y1', organisation('region', 'North')],
  ['Y2', organisation('region', 'South')],
  ['QA1', organisation('system', 'Alder ICB', null, 'Y1')],
  ['QB1', organisation('system', 'Birch ICB', null, 'Y2')],
  ['RA1', organisation('trust', 'Ash Trust', 'QA1', 'Y1')],
  ['RA2', organisation('trust', 'Twin Trust', 'QA1', 'Y1')],
  ['RA3', organisation('trust', 'Twin Trust', 'QA1', 'Y1')],
  ['RA4', organisation('trust', 'Gone Trust', 'QA1', 'Y1', false)],
  ['RA5', organisation('trust', 'Gone Trust', 'QA1', 'Y1')],
  ['RA6', organisation('trust', 'Old Trust', 'QA1', 'Y1', false)],
  ['RA7', organisation('trust', 'Loose Trust')],
]);

const context = (change: Partial<ScoreFileContext> = {}): ScoreFileContext => ({
  round: { id: 'r', status: 'open', asAt: '2025-03-31' },
  framework: { ...WGLL_2025, themes: WGLL_2025.themes.slice(0, 2) },
  organisations: ORGANISATIONS,
  organisationsByName: indexNames([...ORGANISATIONS].map(([code, { name }]) => [name, code])),
  stored: new Set(),
  ...change,
});

const validate = (rows: readonly (readonly Cell[])[], change: Partial<ScoreFileContext> = {}) => {
  const validator = createScoreValidator(context(change));
  rows.forEach((cells, index) => validator.push({ sheet: null, row: index + 1, cells }));
  return validator.finish();
};

const HEAD = ['Region', 'ICS', 'Provider', 'Care Setting', 'Well Led', 'Ensure Smart Foundations'];
const ASH = ['NORTH', 'ALDER ICB', 'ASH TRUST', 'Acute', '2.5', '3'];
const TIDY = ['ods_code', 'care_setting', 'theme', 'score'];
const tidyRow = ['RA1', 'acute', 'well_led', '2.5'];
const withCell = (row: readonly Cell[], column: number, cell: Cell) => row.with(column, cell);

const problemsOf = (rows: readonly (readonly Cell[])[], change?: Partial<ScoreFileContext>) => {
  const result = validate(rows, change);
  return result.outcome === 'rejected' ? result.problems.map(({ code, cell, row }) => `${code} ${cell ?? row ?? 'file'}`) : [];
};

describe('an as-published table', () => {
  it('gives one record per measure, exactly as written', () => {
    expect(validate([HEAD, ASH])).toEqual({
      contents: 'scores',
      outcome: 'accepted',
      nRows: 1,
      records: [
        { organisation: 'RA1', careSetting: 'acute', theme: 'well_led', score: '2.5' },
        { organisation: 'RA1', careSetting: 'acute', theme: 'ensure_smart_foundations', score: '3' },
      ],
    });
  });
  it('may have a banner above it, blank rows anywhere, and several rows of one trust', () => {
    const rows = [['A title'], [''], ['Notes', 'and more'], HEAD, ASH, ['', '', ''], withCell(ASH, 3, 'Mental  health'), ['']];
    expect(validate(rows)).toMatchObject({ outcome: 'accepted', nRows: 2 });
  });

  it.each([
    ['a name that no trust has', withCell(ASH, 2, 'Ashe Trust'), ['NAME_UNKNOWN C2']],
    ['a name that only a system has', withCell(ASH, 2, 'Alder ICB'), ['NAME_UNKNOWN C2']],
    ['a name that two open trusts have', withCell(ASH, 2, 'Twin Trust'), ['NAME_AMBIGUOUS C2']],
    ['a trust that was closed', withCell(ASH, 2, 'Old Trust'), ['ORGANISATION_NOT_OPEN C2']],
    ['another region', withCell(ASH, 0, 'South'), ['REGION_MISMATCH A2']],
    ['an unknown region', withCell(ASH, 0, 'East'), ['NAME_UNKNOWN A2']],
    ['another system', withCell(ASH, 1, 'Birch ICB'), ['SYSTEM_MISMATCH B2']],
    ['a trust in no system', withCell(ASH, 2, 'Loose Trust'), ['REGION_MISMATCH A2', 'SYSTEM_MISMATCH B2']],
    ['an unknown care setting', withCell(ASH, 3, 'Dental'), ['CARE_SETTING_UNKNOWN D2']],
    ['no care setting', withCell(ASH, 3, ' '), ['CARE_SETTING_MISSING D2']],
    ['an empty score', withCell(ASH, 4, ''), ['SCORE_MISSING E2']],
    ['a formula', withCell(ASH, 4, { formula: '1+1' }), ['FORMULA E2']],
    ['text that a spreadsheet would run', withCell(ASH, 2, '=HYPERLINK("x")'), ['FORMULA C2']],
    ['a missing cell', ASH.slice(0, 5), ['ROW_LENGTH 2']],
    ['a cell too many', [...ASH, 'x'], ['ROW_LENGTH 2']],
    ['an empty cell too many', [...ASH, ' '], []],
    [
      'everything at once',
      ['', '', '', '', '0', '2,5'],
      ['NAME_UNKNOWN A2', 'NAME_UNKNOWN B2', 'NAME_UNKNOWN C2', 'CARE_SETTING_MISSING D2', 'SCORE_RANGE E2', 'SCORE_FORMAT F2'],
    ],
  ])('with %s is answered from left to right', (_title, row, expected) => expect(problemsOf([HEAD, row])).toEqual(expected));

  it('prefers the open one of two trusts that had one name', () => {
    expect(validate([HEAD, withCell(ASH, 2, 'Gone Trust')])).toMatchObject({ records: [{ organisation: 'RA5' }, {}] });
  });
  it('holds each care setting of a trust once, and names the row that was first', () => {
    const result = validate([HEAD, ASH, withCell(ASH, 3, 'ACUTE')]);
    expect(result).toMatchObject({ problems: [{ code: 'DUPLICATE', cell: 'C3', message: 'Row 2 already holds this.' }] });
  });
  it('cannot repeat a submission that the round holds', () => {
    expect(problemsOf([HEAD, ASH], { stored: new Set([submissionKey('RA1', 'acute')]) })).toEqual(['DUPLICATE C2']);
  });
});

describe('a tidy file', () => {
  it('gives one record per row, in any order of columns', () => {
    expect(
      validate([
        ['Score', 'Theme', 'ODS code', 'Care setting'],
        ['4.25', 'Well Led', 'ra1', 'Mental Health'],
      ]),
    ).toMatchObject({
      records: [{ organisation: 'RA1', careSetting: 'mental_health', theme: 'well_led', score: '4.25' }],
    });
  });
  it('leaves the care setting of an integrated care board empty', () => {
    expect(validate([TIDY, ['QA1', '', 'well_led', '2']])).toMatchObject({
      records: [{ organisation: 'QA1', careSetting: null }],
    });
  });
  it.each([
    ['an unknown code', withCell(tidyRow, 0, 'RZ9'), ['ODS_UNKNOWN A2']],
    ['no code', withCell(tidyRow, 0, ''), ['ODS_UNKNOWN A2']],
    ['the code of a region', withCell(tidyRow, 0, 'Y1'), ['ODS_UNKNOWN A2']],
    ['a closed trust', withCell(tidyRow, 0, 'RA6'), ['ORGANISATION_NOT_OPEN A2']],
    ['no care setting for a trust', withCell(tidyRow, 1, ''), ['CARE_SETTING_MISSING B2']],
    ['a care setting for a board', withCell(tidyRow, 0, 'QA1'), ['CARE_SETTING_UNEXPECTED B2']],
    ['an unknown theme', withCell(tidyRow, 2, 'charisma'), ['THEME_UNKNOWN C2']],
    ['seven decimals', withCell(tidyRow, 3, '2.1234567'), ['SCORE_PRECISION D2']],
    ['an unknown code and no care setting', ['RZ9', '', 'well_led', '2'], ['ODS_UNKNOWN A2']],
  ])('with %s is answered', (_title, row, expected) => expect(problemsOf([TIDY, row])).toEqual(expected));

  it('holds each theme of a submission once, under whichever name', () => {
    expect(problemsOf([TIDY, tidyRow, withCell(tidyRow, 2, 'Well led')])).toEqual(['DUPLICATE C3']);
  });
  it('reports a stored submission once, not for every theme', () => {
    const rows = [TIDY, tidyRow, withCell(tidyRow, 2, 'ensure_smart_foundations')];
    expect(problemsOf(rows, { stored: new Set(['RA1 acute']) })).toEqual(['DUPLICATE A2']);
  });
  it('of a framework without care settings needs no such column and takes none', () => {
    const framework = BOARD_2026;
    expect(
      validate(
        [
          ['ods_code', 'theme', 'score'],
          ['RA1', 'risk', '3'],
        ],
        { framework },
      ),
    ).toMatchObject({
      records: [{ organisation: 'RA1', careSetting: null, theme: 'risk', score: '3' }],
    });
    expect(problemsOf([TIDY, ['RA1', 'acute', 'risk', '3']], { framework })).toEqual(['CARE_SETTING_UNEXPECTED B2']);
  });
});

describe('any file', () => {
  it.each([
    ['nothing', [], ['FILE_EMPTY file']],
    ['blank rows only', [[''], [' ', '']], ['FILE_EMPTY file']],
    [
      'no heading row',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      ['COLUMN_MISSING file'],
    ],
    ['headings only', [HEAD], ['NO_ROWS file']],
    ['a heading row below the thirtieth', [...Array.from({ length: 30 }, () => ['note']), HEAD, ASH], ['COLUMN_MISSING file']],
    ['a formula in its banner', [['Title', '=NOW()'], HEAD, ASH], ['FORMULA B1']],
    [
      'a formula for a heading',
      [
        [...HEAD, { formula: '1' }],
        [...ASH, ''],
      ],
      ['FORMULA G1'],
    ],
  ])('with %s is refused', (_title, rows, expected) => expect(problemsOf(rows)).toEqual(expected));

  it('with a missing column is still checked in all others', () => {
    expect(problemsOf([TIDY.slice(0, 3), ['RZ9', 'acute', 'well_led']])).toEqual(['COLUMN_MISSING 1', 'ODS_UNKNOWN A2']);
  });
  it.each(['draft', 'closed', 'released'] as const)(
    'for a round that is %s is refused, and everything else is reported too',
    (status) => {
      const round = { id: 'r', status, asAt: '2025-03-31' };
      expect(problemsOf([TIDY, withCell(tidyRow, 3, '6')], { round })).toEqual(['ROUND_CLOSED file', 'SCORE_RANGE D2']);
    },
  );
  it('never echoes more than 80 characters of itself', () => {
    const result = validate([TIDY, ['x'.repeat(5000), 'y'.repeat(5000), 'z'.repeat(5000), '9'.repeat(5000)]]);
    const values = result.outcome === 'rejected' ? result.problems.map(({ value }) => value?.length) : [];
    expect(values).toEqual([80, 80, 80, 80]);
  });
  it('keeps the first 100,000 problems and counts the rest', () => {
    const validator = createScoreValidator(context());
    validator.push({ sheet: null, row: 1, cells: TIDY });
    for (let row = 2; row < 100_007; row += 1) validator.push({ sheet: null, row, cells: ['RZ9', 'acute', 'well_led', '2'] });
    const result = validator.finish();
    expect(result.outcome === 'rejected' && [result.problems.length, result.nProblems]).toEqual([100_000, 100_005]);
  });
  it('never throws, whatever its cells hold', () => {
    const cell = fc.oneof(
      fc.constantFrom(...HEAD, ...TIDY, ...ASH, ...tidyRow, ''),
      fc.string(),
      fc.record({ formula: fc.string() }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 8 }), (rows) => {
        const result = validate([HEAD, ...rows]);
        expect(result.outcome === 'accepted' || result.nProblems > 0).toBe(true);
      }),
    );
  });
});
