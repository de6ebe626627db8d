import { useQuery } from '@apollo/client/react';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { countOf } from '../../components/count-of.js';
import { PageHeading } from '../../components/PageHeading.js';
import { NetworkErrorPage } from '../../errors/NetworkErrorPage.js';
import { readFragment } from '../../gql/fragment-masking.js';
import { PeoplePageDocument, PersonFieldsFragmentDoc } from '../../gql/graphql.js';
import { useNotice } from '../../notice/notice.js';
import { AddPersonForm } from './AddPersonForm.js';
import { OnlyAdministrators } from './OnlyAdministrators.js';
import { PersonCard } from './PersonCard.js';

/** Who may sign in and with which scopes, for administrators. */
export function PeoplePage(): ReactElement {
  return (
    <OnlyAdministrators>
      <People />
    </OnlyAdministrators>
  );
}

function People(): ReactElement {
  const [text, setText] = useState('');
  const id = useId();
  const { data, previousData, error, refetch } = useQuery(PeoplePageDocument, {
    variables: { text },
    fetchPolicy: 'network-only',
  });
  useNotice((data?.demoViewers.length ?? 0) > 0);
  const refresh = () => refetch().catch(() => undefined);
  if (error) return <NetworkErrorPage retry={() => void refresh()} />;
  const people = (data ?? previousData)?.persons ?? [];
  return (
    <div className="bm-width bm-page bm-sign-in bm-stack">
      <PageHeading kicker="Administration" heading="People and scopes" />
      <p>
        <Link to="/administer">Rounds</Link>, <Link to="/administer/audit">audit log</Link>
      </p>
      <section className="bm-card bm-stack" aria-labelledby={`${id}-head`}>
        <h2 id={`${id}-head`} className="bm-card__finding">
          Who may sign in
        </h2>
        <div>
          <label className="bm-field__label" htmlFor={id}>
            Find by name, address or code of an organisation
          </label>
          <input
            id={id}
            type="search"
            className="nhsuk-input bm-people__field"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <p role="status">{people.length === 50 ? 'The first 50 people' : countOf(people.length, 'person', 'people')}</p>
        <ul className="bm-people__list">
          {people.map((masked) => {
            const person = readFragment(PersonFieldsFragmentDoc, masked);
            return <PersonCard key={person.id} person={person} refresh={refresh} />;
          })}
        </ul>
      </section>
      <AddPersonForm refresh={refresh} />
    </div>
  );
}
