import type { ReactElement } from 'react';
import { SelectField } from '../../components/SelectField.js';
import { SettingField } from '../../components/SettingField.js';
import { Switch } from '../../components/Switch.js';
import { useViewState } from '../../state/use-view-state.js';

export interface AmongControlsProps {
  themes: readonly { code: string; name: string }[];
  measure: string;
  /** The measure that stands when the address names none. */
  initial: string;
}

export function AmongControls({ themes, measure, initial }: AmongControlsProps): ReactElement {
  const { view, update } = useViewState();
  return (
    <div className="bm-fields">
      <SelectField
        label="Measure"
        value={measure}
        options={themes.map((theme) => ({ value: theme.code, label: theme.name }))}
        onChange={(code) => update({ measure: code === initial ? null : code })}
      />
      <Switch
        label="Show scores"
        value={view.scores}
        options={[
          { value: 'as-scored', label: 'As scored' },
          { value: 'like-for-like', label: 'Like for like' },
        ]}
        onChange={(scores) => update({ scores })}
      />
      <SettingField />
    </div>
  );
}
