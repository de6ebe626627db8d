import { useId } from 'react';
import type { ReactElement } from 'react';

export interface SelectOption<T extends string> {
  value: T;
  label: string;
  /** Head under which the option stands. */
  group?: string;
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
        {groupsOf(options).map(({ group, members }) =>
          group === undefined ? (
            members.map((option) => <Option key={option.value} option={option} />)
          ) : (
            <optgroup key={group} label={group}>
              {members.map((option) => (
                <Option key={option.value} option={option} />
              ))}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}

function Option({ option }: { option: SelectOption<string> }): ReactElement {
  return <option value={option.value}>{option.label}</option>;
}

/** Neighbouring options under the same head together. */
function groupsOf(options: readonly SelectOption<string>[]): { group: string | undefined; members: SelectOption<string>[] }[] {
  const groups: { group: string | undefined; members: SelectOption<string>[] }[] = [];
  for (const option of options) {
    const open = groups.at(-1);
    if (open && open.group === option.group) open.members.push(option);
    else groups.push({ group: option.group, members: [option] });
  }
  return groups;
}
