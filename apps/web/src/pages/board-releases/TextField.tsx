import { useId } from 'react';
import type { ReactElement } from 'react';

export interface TextFieldProps {
  name: string;
  label: string;
  hint: string;
  error: string | null;
}

/** A line of text with its hint and what is wrong with it. */
export function TextField({ name, label, hint, error }: TextFieldProps): ReactElement {
  const id = useId();
  return (
    <div className="nhsuk-form-group bm-field bm-report__field">
      <label className="nhsuk-label bm-field__label" htmlFor={id}>
        {label}
      </label>
      <p id={`${id}-hint`} className="bm-small">
        {hint}
      </p>
      {error === null ? null : (
        <p id={`${id}-error`} className="bm-report__error">
          {error}
        </p>
      )}
      <input
        className="nhsuk-input bm-field__control"
        id={id}
        name={name}
        type="text"
        autoComplete="name"
        aria-invalid={error !== null}
        aria-describedby={error === null ? `${id}-hint` : `${id}-hint ${id}-error`}
      />
    </div>
  );
}
