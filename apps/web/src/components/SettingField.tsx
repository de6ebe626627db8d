import type { ReactElement } from 'react';
import { settingLabel } from '../state/slice.js';
import { useViewState } from '../state/use-view-state.js';
import { SETTINGS } from '../state/view-state.js';
import { SelectField } from './SelectField.js';

/** All care settings, or the submissions of one. */
export function SettingField(): ReactElement {
  const { view, update } = useViewState();
  return (
    <SelectField
      label="Care setting"
      value={view.setting}
      options={SETTINGS.map((setting) => ({ value: setting, label: settingLabel(setting) }))}
      onChange={(setting) => update({ setting })}
    />
  );
}
