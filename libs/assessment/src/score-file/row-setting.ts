import { readCareSetting, type SettingOrWhole } from './read-care-setting.js';
import type { RowReader } from './row-reader.js';

/**
 * The care setting of a row, read by `readCareSetting`; null when it is not understood, and then a finding of the reader says why.
 *
 * A framework without care settings needs no such column: then a missing column says the same as an empty cell.
 *
 * @param whole whether the organisation is scored as a whole; null when it is not known
 * @example rowSetting(openRow(['RA1', 'Acute'], new Map([['ods_code', 0], ['care_setting', 1]])), false, true) // 'acute'
 */
export function rowSetting(row: RowReader, whole: boolean | null, byCareSetting: boolean): SettingOrWhole | null {
  if (row.columnOf('care_setting') === null && !byCareSetting) return 'whole';
  return row.read('care_setting', (text) => readCareSetting(text, whole));
}
