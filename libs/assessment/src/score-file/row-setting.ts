import { readCareSetting, type SettingOrWhole } from './read-care-setting.js';
import type { RowReader } from './row-reader.js';

/**
 * The care setting of a row; null when it is not understood. A framework without care settings needs no such column: then a missing
 * column says the same as an empty cell.
 */
export function rowSetting(row: RowReader, whole: boolean | null, byCareSetting: boolean): SettingOrWhole | null {
  if (row.columnOf('care_setting') === null && !byCareSetting) return 'whole';
  return row.read('care_setting', (text) => readCareSetting(text, whole));
}
