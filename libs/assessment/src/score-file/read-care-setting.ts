import type { Checked, Fault } from '../fault.js';
import { normaliseHeading } from '../normalise-name.js';
import { CARE_SETTINGS, type CareSetting, type OrganisationKind } from '../vocabulary.js';

/** A care setting, or the word for an organisation that is scored as a whole. */
export type SettingOrWhole = CareSetting | 'whole';

const BY_NAME = new Map(CARE_SETTINGS.map((setting) => [normaliseHeading(setting), setting]));
const NAMES = 'Acute, Community, Mental Health or Ambulance';

/**
 * Reads a care setting by its name or code; an empty cell means the organisation as a whole. `whole` says whether the organisation is
 * scored so; null when the organisation is not known, and then either passes.
 *
 * Faults: `CARE_SETTING_UNKNOWN`, `CARE_SETTING_MISSING` (empty for a trust scored by care setting), `CARE_SETTING_UNEXPECTED`.
 *
 * @example readCareSetting('Mental Health', false) // { value: 'mental_health' }
 * @example readCareSetting('', true) // { value: 'whole' }
 */
export function readCareSetting(text: string, whole: boolean | null): Checked<SettingOrWhole> {
  const fault = (code: Fault['code'], message: string, expected: string) => ({ fault: { code, message, value: text, expected } });
  if (text.trim() === '') {
    return whole === false ? fault('CARE_SETTING_MISSING', 'A trust is scored by care setting.', NAMES) : { value: 'whole' };
  }
  const setting = BY_NAME.get(normaliseHeading(text));
  if (setting === undefined) return fault('CARE_SETTING_UNKNOWN', 'This is not a care setting.', NAMES);
  if (whole === true) return fault('CARE_SETTING_UNEXPECTED', 'This organisation is scored as a whole.', 'An empty cell');
  return { value: setting };
}

/**
 * True when an organisation of this kind is scored as a whole, false when it is scored by care setting.
 *
 * @example isScoredAsWhole('system', true) // true: an integrated care board, in a framework by care setting
 */
export function isScoredAsWhole(kind: OrganisationKind, byCareSetting: boolean): boolean {
  return !byCareSetting || kind !== 'trust';
}

/** The care setting of a record: null for an organisation scored as a whole. */
export const settingOf = (setting: SettingOrWhole): CareSetting | null => (setting === 'whole' ? null : setting);
