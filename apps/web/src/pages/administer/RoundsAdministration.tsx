import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { PageHeading } from '../../components/PageHeading.js';
import { longDate } from '../../components/long-date.js';
import type { AdministerPageQuery } from '../../gql/graphql.js';
import { OpenRoundForm } from './OpenRoundForm.js';

export type AdministeredRound = AdministerPageQuery['confidentialRounds'][number];

const STATUS: Readonly<Record<AdministeredRound['status'], string>> = {
  DRAFT: 'Draft',
  OPEN: 'Open for answers',
  CLOSED: 'Closed, not released',
  RELEASED: 'Released',
};

export interface RoundsAdministrationProps {
  rounds: readonly AdministeredRound[];
  refresh: () => Promise<unknown>;
}

/** Every round with what can be done about it. */
export function RoundsAdministration({ rounds, refresh }: RoundsAdministrationProps): ReactElement {
  return (
    <div className="bm-width bm-page bm-sign-in bm-stack">
      <PageHeading heading="Administration" />
      <p>
        <Link to="/administer/people">People and scopes</Link>, <Link to="/administer/audit">audit log</Link>
      </p>
      <section className="bm-card" aria-labelledby="rounds-head">
        <h2 id="rounds-head" className="bm-card__finding">
          Rounds
        </h2>
        <table className="bm-members">
          <thead>
            <tr>
              <th scope="col">Round</th>
              <th scope="col">As at</th>
              <th scope="col">Status</th>
              <th scope="col">Open</th>
            </tr>
          </thead>
          <tbody>
            {rounds.map(({ id, name, asAt, closesOn, status }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{longDate(asAt)}</td>
                <td>
                  {STATUS[status]}
                  {status === 'OPEN' && closesOn ? `, until ${longDate(closesOn)}` : ''}
                </td>
                <td>
                  <Link to={`/administer/${id}`}>
                    Submissions<span className="nhsuk-u-visually-hidden"> to {name}</span>
                  </Link>
                  {', '}
                  <Link to={`/board/releases/${id}`}>
                    release<span className="nhsuk-u-visually-hidden"> of {name}</span>
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <OpenRoundForm rounds={rounds} refresh={refresh} />
    </div>
  );
}
