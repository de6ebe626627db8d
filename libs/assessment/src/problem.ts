/** Stable codes of everything that can be wrong with an imported file. Never renamed, only added to. */
export const PROBLEM_CODES = [
  'FILE_TOO_LARGE',
  'FILE_TYPE',
  'FILE_ENCODING',
  'FILE_EMPTY',
  'FILE_UNREADABLE',
  'SHEET_COUNT',
  'ARCHIVE_UNSAFE',
  'FORMULA',
  'COLUMN_MISSING',
  'COLUMN_REPEATED',
  'COLUMN_UNKNOWN',
  'ROW_LENGTH',
  'ODS_UNKNOWN',
  'NAME_UNKNOWN',
  'NAME_AMBIGUOUS',
  'ORGANISATION_NOT_OPEN',
  'REGION_MISMATCH',
  'SYSTEM_MISMATCH',
  'CARE_SETTING_UNKNOWN',
  'CARE_SETTING_UNEXPECTED',
  'CARE_SETTING_MISSING',
  'THEME_UNKNOWN',
  'SCORE_MISSING',
  'SCORE_FORMAT',
  'SCORE_RANGE',
  'SCORE_PRECISION',
  'DUPLICATE',
  'ROUND_CLOSED',
  'NO_ROWS',
  'ROUND_CONTENTS',
  'TEMPLATE_STALE',
  'ROLE_UNKNOWN',
  'BOARD_SIZE',
  'ANSWER_FORMAT',
  'ANSWER_RANGE',
  'TOO_FEW_ANSWERS',
  'SUBMISSION_LOCKED',
  'ORGANISATION_NOT_OWN',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Where something is wrong in a file, what was found and what was expected. Rows count from 1, the header included. */
export interface Problem {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  /** Spreadsheet address such as `D12`, when row and column are known. */
  readonly cell: string | null;
  readonly code: ProblemCode;
  readonly message: string;
  readonly value: string | null;
  readonly expected: string | null;
}
