import type { FrameworkVersion } from '../framework.js';
import { normaliseHeading } from '../normalise-name.js';

/** `published`: one row per submission, measures across, names instead of codes. `tidy`: one row per score. */
export type Shape = 'published' | 'tidy';
export type Field = 'region' | 'system' | 'provider' | 'care_setting' | 'ods_code' | 'theme' | 'score';

const HEADINGS: Readonly<Record<Shape, readonly (readonly [Field, string])[]>> = {
  published: [
    ['region', 'Region'],
    ['system', 'ICS'],
    ['provider', 'Provider'],
    ['care_setting', 'Care Setting'],
  ],
  tidy: [
    ['ods_code', 'ods_code'],
    ['care_setting', 'care_setting'],
    ['theme', 'theme'],
    ['score', 'score'],
  ],
};

/** One column that a file of some shape may have: a field, or the scores of a theme; `names` are the headings it goes by. */
export interface ExpectedColumn {
  readonly key: string;
  readonly names: readonly string[];
  readonly required: boolean;
}

/** The key of a theme's column; fields are keyed by their own name. */
export const themeKey = (code: string): string => `theme:${code}`;

/**
 * The columns of a file, in the order in which they are usually written. All are required, but for the care setting in a framework that
 * has none.
 *
 * @example expectedColumns('tidy', wgll2025).map((column) => column.names[0]) // ['ods_code', 'care_setting', 'theme', 'score']
 */
export function expectedColumns(shape: Shape, framework: FrameworkVersion): ExpectedColumn[] {
  const fields = HEADINGS[shape].map(([key, name]) => ({
    key,
    names: [name],
    required: key !== 'care_setting' || framework.byCareSetting,
  }));
  if (shape === 'tidy') return fields;
  const themes = framework.themes.map(({ code, name, formerNames }) => ({
    key: themeKey(code),
    names: [name, ...formerNames, code],
    required: true,
  }));
  return [...fields, ...themes];
}

/**
 * The headings of a tidy file as they are usually written and ordered, without the care setting in a framework that has none.
 *
 * @example tidyHeadings(board2026) // ['ods_code', 'theme', 'score']
 */
export const tidyHeadings = (framework: FrameworkVersion): string[] =>
  expectedColumns('tidy', framework).flatMap(({ names, required }) => (required ? names.slice(0, 1) : []));

/**
 * Normalised heading -> key of the column it names. Of columns with a heading in common the last one has it; no framework that ships has any.
 *
 * @example headingKeys(expectedColumns('published', wgll2025)).get('SUPPORT PEOPLE') // 'theme:support_workforce'
 */
export function headingKeys(columns: readonly ExpectedColumn[]): ReadonlyMap<string, string> {
  return new Map(columns.flatMap(({ key, names }) => names.map((name) => [normaliseHeading(name), key] as const)));
}
