import type { Checked } from '../fault.js';
import type { FrameworkVersion } from '../framework.js';
import { normaliseHeading } from '../normalise-name.js';
import { parseScore } from '../parse-score.js';
import type { RowCheck } from './checked-row.js';
import { submissionKey, type ScoreFileContext } from './context.js';
import { findByCode } from './find-organisation.js';
import { isScoredAsWhole, settingOf } from './read-care-setting.js';
import { rowSetting } from './row-setting.js';

/**
 * The check of a row of a tidy file: an organisation by its code, a care setting (empty for an organisation scored as a whole), a theme
 * by code, name or former name, one score.
 *
 * The organisation must be a trust or an integrated care board open on the date of the round (`findByCode`); which care settings it may have
 * follows from its kind (`isScoredAsWhole`); a theme that the framework lacks is `THEME_UNKNOWN`; the score is as `parseScore` wants it. A
 * theme that is really missing is marked by leaving out its row. All faults of the row become findings of the reader.
 *
 * Returns one record or none, the submission the row belongs to, and the submission's theme as what may occur once; none of them while
 * organisation or care setting is in doubt. Throws nothing on what the row says.
 *
 * @example tidyRowCheck(context)(openRow(['RA1', 'acute', 'well_led', '2.5'], columns)).identity?.key // 'RA1 acute well_led'
 */
export function tidyRowCheck(context: ScoreFileContext): RowCheck {
  const { byCareSetting } = context.framework;
  const findTheme = themeFinder(context.framework);
  return (row) => {
    const organisation = row.read('ods_code', (text) => findByCode(text, context));
    const kind = organisation === null ? undefined : context.organisations.get(organisation)?.kind;
    const setting = rowSetting(row, kind === undefined ? null : isScoredAsWhole(kind, byCareSetting), byCareSetting);
    const theme = row.read('theme', findTheme);
    const score = row.read('score', parseScore);
    if (organisation === null || setting === null) return { records: [], submission: null, identity: null };

    const careSetting = settingOf(setting);
    const key = submissionKey(organisation, careSetting);
    return {
      records: theme === null || score === null ? [] : [{ organisation, careSetting, theme, score }],
      submission: { key, column: row.columnOf('ods_code') },
      identity: theme === null ? null : { key: `${key} ${theme}`, column: row.columnOf('theme') },
    };
  };
}

function themeFinder({ themes }: FrameworkVersion) {
  const codes = new Map(
    themes.flatMap(({ code, name, formerNames }) => [code, name, ...formerNames].map((known) => [normaliseHeading(known), code])),
  );
  const expected = `One of ${themes.map(({ code }) => code).join(', ')}`;
  return (text: string): Checked<string> => {
    const value = codes.get(normaliseHeading(text));
    if (value !== undefined) return { value };
    return { fault: { code: 'THEME_UNKNOWN', message: 'The framework has no such theme.', value: text, expected } };
  };
}
