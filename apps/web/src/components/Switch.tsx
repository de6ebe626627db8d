import { useId } from 'react';
import type { ReactElement } from 'react';
import type { SelectFieldProps } from './SelectField.js';

/** Two or three choices side by side, one of them pressed. */
export function Switch<T extends string>({ label, value, options, onChange }: SelectFieldProps<T>): ReactElement {
  const id = useId();
  return (
    <div className="bm-field">
      <span className="bm-field__label" id={id}>
        {label}
      </span>
      <div className="bm-switch bm-switch--field" role="group" aria-labelledby={id}>
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            className="bm-switch__button"
            aria-pressed={option.value === value}
            onClick={() => onChange(option.value)}
          >
            {option.label}
          </button>
        ))}
      </div>
    </div>
  );
}
