import type { FrameworkVersion } from '../framework.js';
import { FRAMEWORK_VERSIONS } from '../frameworks/framework-versions.js';
import { normaliseHeading } from '../normalise-name.js';
import type { ExpectedColumn } from '../score-file/layout.js';
import type { Finding } from '../score-file/place-findings.js';

const FIELDS = ['ods_code', 'role', 'board_size'] as const;

/** The key of a statement's column; fields are keyed by their own name. */
export const conceptKey = (conceptId: string): string => `concept:${conceptId}`;

/** The concepts of a framework's statements, theme after theme: the order of the answers of a response. */
export const conceptsOf = ({ themes }: FrameworkVersion): string[] =>
  themes.flatMap(({ statements }) => statements.map(({ conceptId }) => conceptId));

/**
 * The columns of a file of answers, all required: trust, role, number of board members, and one per statement, headed by its concept.
 *
 * @example responseColumns(board2026).length // 27
 */
export function responseColumns(framework: FrameworkVersion): ExpectedColumn[] {
  return [
    ...FIELDS.map((name) => ({ key: name, names: [name], required: true })),
    ...conceptsOf(framework).map((concept) => ({ key: conceptKey(concept), names: [concept], required: true })),
  ];
}

/**
 * The headings of a file of answers as they are usually written and ordered.
 *
 * @example responseHeadings(board2026).slice(0, 4) // ['ods_code', 'role', 'board_size', 'outcomes_1']
 */
export const responseHeadings = (framework: FrameworkVersion): string[] =>
  responseColumns(framework).flatMap(({ names }) => names.slice(0, 1));

/**
 * What is wrong with a heading that is no column of a file of answers.
 *
 * `TEMPLATE_STALE` for a statement of another version of the same framework, `CARE_SETTING_UNEXPECTED` for a care setting, `COLUMN_UNKNOWN` for
 * everything else: a name, an address or any other fact about a person is not taken.
 *
 * @example foreignHeading(3, 'email', board2026).code // 'COLUMN_UNKNOWN'
 */
export function foreignHeading(column: number, heading: string, framework: FrameworkVersion): Finding {
  const name = normaliseHeading(heading);
  const other = FRAMEWORK_VERSIONS.find(
    (version) =>
      version.framework === framework.framework && conceptsOf(version).some((concept) => normaliseHeading(concept) === name),
  );
  const finding = (code: Finding['code'], message: string, expected: string) => ({
    column,
    code,
    message,
    value: heading,
    expected,
  });
  if (other !== undefined)
    return finding(
      'TEMPLATE_STALE',
      `This statement belongs to version ${other.version} of the framework.`,
      `The statements of version ${framework.version}, and no others`,
    );
  if (name === normaliseHeading('care_setting'))
    return finding('CARE_SETTING_UNEXPECTED', 'A board answers for the whole trust.', 'No column for care settings');
  return finding(
    'COLUMN_UNKNOWN',
    heading === '' ? 'A column has no heading.' : 'This column is not taken: nothing that may tell who answered is stored.',
    'Only ods_code, role, board_size and the statements; no names, addresses or dates',
  );
}
