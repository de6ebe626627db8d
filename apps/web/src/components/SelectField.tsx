import { useId } from 'react';
import type { ReactElement } from 'react';

export interface SelectOption<T extends string> {
  value: T;
  label: string;
}

export interface SelectFieldProps<T extends string> {
  label: string;
  value: T;
  options: readonly SelectOption<T>[];
  onChange: (value: T) => void;
}

export function SelectField<T extends string>({ label, value, options, onChange }: SelectFieldProps<T>): ReactElement {
  const id = useId();
  return (
    <div className="nhsuk-form-group bm-field">
      <label className="nhsuk-label bm-field__label" htmlFor={id}>
        {label}
      </label>
      <select
        className="nhsuk-select bm-field__control"
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value as T)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
