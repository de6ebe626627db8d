import { normaliseName } from '../normalise-name.js';
import { parseScore } from '../parse-score.js';
import { checkPlace } from './check-place.js';
import type { RowCheck } from './checked-row.js';
import { submissionKey, type ScoreFileContext } from './context.js';
import { findByName } from './find-organisation.js';
import { themeKey } from './layout.js';
import { isScoredAsWhole, settingOf } from './read-care-setting.js';
import { rowSetting } from './row-setting.js';

/**
 * The check of a row of an as-published table: region, system and provider by name, a care setting, one score per theme.
 *
 * The provider must be a trust open on the date of the round (`findByName`), region and system those in which it is counted then
 * (`checkPlace`), the care setting one of the four (`rowSetting`; none in a framework without), each score as `parseScore` wants it. Every
 * score must be there (`SCORE_MISSING` otherwise): a submission that is really missing is marked by leaving out its row. All faults of the
 * row are found, not only the first, and become findings of the reader.
 *
 * Returns the understood scores as records, and the submission as what may occur once; neither while provider or care setting is in doubt.
 * Throws nothing on what the row says.
 *
 * @example publishedRowCheck(context)(openRow(['NORTH', 'ALDER ICB', 'ASH TRUST', 'Acute', '2.5', …], columns)).records[0]
 * // { organisation: 'RA1', careSetting: 'acute', theme: 'well_led', score: '2.5' }
 */
export function publishedRowCheck(context: ScoreFileContext): RowCheck {
  const { byCareSetting, themes } = context.framework;
  const whole = isScoredAsWhole('trust', byCareSetting);
  return (row) => {
    const organisation = row.read('provider', (text) => findByName(text, 'trust', context));
    for (const level of ['region', 'system'] as const) {
      row.read(level, (text) => {
        const fault = checkPlace(level, text, organisation, context);
        return fault === null ? { value: normaliseName(text) } : { fault };
      });
    }
    const setting = rowSetting(row, whole, byCareSetting);
    const scores = themes.map(({ code }) => ({ theme: code, score: row.read(themeKey(code), parseScore) }));
    if (organisation === null || setting === null) return { records: [], submission: null, identity: null };

    const careSetting = settingOf(setting);
    const key = { key: submissionKey(organisation, careSetting), column: row.columnOf('provider') };
    const records = scores.flatMap(({ theme, score }) => (score === null ? [] : [{ organisation, careSetting, theme, score }]));
    return { records, submission: key, identity: key };
  };
}
