import { useId } from 'react';
import type { ReactElement } from 'react';
import { SelectField } from '../../components/SelectField.js';
import type { ScopeKind } from '../../gql/graphql.js';
import { isAboutOrganisation, SCOPE_OPTIONS } from './scope-words.js';

export interface ScopeValue {
  kind: ScopeKind;
  organisation: string;
}

/** What somebody is, and of which organisation. */
export function ScopeFields({ value, onChange }: { value: ScopeValue; onChange: (value: ScopeValue) => void }): ReactElement {
  const id = useId();
  return (
    <>
      <SelectField label="Part" value={value.kind} options={SCOPE_OPTIONS} onChange={(kind) => onChange({ ...value, kind })} />
      {isAboutOrganisation(value.kind) ? (
        <div>
          <label className="bm-field__label" htmlFor={id}>
            Code of the organisation
          </label>
          <input
            id={id}
            className="nhsuk-input bm-people__field"
            autoComplete="off"
            value={value.organisation}
            onChange={(event) => onChange({ ...value, organisation: event.target.value })}
          />
        </div>
      ) : null}
    </>
  );
}

/** A scope as it is sent. */
export const toScope = ({ kind, organisation }: ScopeValue) => ({
  kind,
  organisation: isAboutOrganisation(kind) ? organisation.trim().toUpperCase() : null,
});
