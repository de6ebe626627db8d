import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { countOf } from '../../components/count-of.js';
import type { SignInPageQuery } from '../../gql/graphql.js';
import { filterViewers } from '../../viewer/filter-viewers.js';
import { signInAddress } from './sign-in-address.js';

export interface DemoPeopleProps {
  groups: SignInPageQuery['demoViewers'];
  /** Page to go to afterwards; their own page when null. */
  to: string | null;
}

/** A card for each part in a round, with somebody to begin with, and everybody else to be found by name. */
export function DemoPeople({ groups, to }: DemoPeopleProps): ReactElement {
  return (
    <>
      <p className="bm-headline">
        This is a demonstration: everybody here is invented and needs no password. Choose whose eyes to look through.
      </p>
      <ul className="bm-people">
        {groups.map(({ label, purpose, example, viewers }) => {
          const person = viewers.find(({ id }) => id === example);
          return person ? (
            <li key={label} className="bm-card bm-people__card">
              <h2 className="bm-card__finding">{label}</h2>
              <p>{purpose}</p>
              <p className="bm-small">{person.label === label ? ' ' : `For example of ${person.label}`}</p>
              <a className="nhsuk-button" href={signInAddress(to, person.id)}>
                Sign in <span className="nhsuk-u-visually-hidden">as {label.toLowerCase()}</span>
              </a>
            </li>
          ) : null;
        })}
      </ul>
      <Others groups={groups} to={to} />
    </>
  );
}

function Others({ groups, to }: DemoPeopleProps): ReactElement {
  const [text, setText] = useState('');
  const id = useId();
  const found = text.trim() === '' ? [] : filterViewers(groups, text);
  const count = found.reduce((sum, group) => sum + group.viewers.length, 0);
  return (
    <section className="bm-card bm-people__others" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`} className="bm-card__finding">
        Somebody else
      </h2>
      <label className="bm-field__label" htmlFor={id}>
        Find by name or code of a trust, system or region
      </label>
      <input
        id={id}
        className="nhsuk-input bm-people__field"
        type="search"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="bm-small" role="status">
        {text.trim() === '' ? '' : countOf(count, 'person', 'people')}
      </p>
      {found.map((group) => (
        <section key={group.label} aria-label={group.label}>
          <h3 className="bm-people__group">{group.label}</h3>
          <ul className="bm-people__list">
            {group.viewers.map((person) => (
              <li key={person.id}>
                <a href={signInAddress(to, person.id)}>{person.label}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
