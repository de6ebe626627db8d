import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { PageHeading } from '../../components/PageHeading.js';
import { WideTable } from '../../components/WideTable.js';
import { NetworkErrorPage } from '../../errors/NetworkErrorPage.js';
import { PageSkeleton } from '../../errors/PageSkeleton.js';
import { AuditPageDocument } from '../../gql/graphql.js';
import { useNotice } from '../../notice/notice.js';
import { OnlyAdministrators } from './OnlyAdministrators.js';

/** What was done and read, newest first, for administrators. */
export function AuditPage(): ReactElement {
  return (
    <OnlyAdministrators>
      <Entries />
    </OnlyAdministrators>
  );
}

const PAGE = 50;

function Entries(): ReactElement {
  const [before, setBefore] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(AuditPageDocument, { variables: { before }, fetchPolicy: 'network-only' });
  useNotice((data?.demoViewers.length ?? 0) > 0);
  if (error) return <NetworkErrorPage retry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <PageSkeleton />;
  const entries = data.auditEntries;
  const oldest = entries.at(-1);
  return (
    <div className="bm-width bm-page bm-sign-in bm-stack">
      <PageHeading kicker="Administration" heading="Audit log" />
      <p>
        <Link to="/administer">Rounds</Link>, <Link to="/administer/people">people and scopes</Link>
      </p>
      <section className="bm-card bm-stack" aria-labelledby="audit-head">
        <h2 id="audit-head" className="bm-card__finding">
          What was done, newest first
        </h2>
        <p className="bm-card__subtitle">
          Entries are never changed; each is chained to the one before. The answers of board members leave none.
        </p>
        <WideTable label="Entries of the audit log">
          <thead>
            <tr>
              <th scope="col">No.</th>
              <th scope="col">When (UTC)</th>
              <th scope="col">Who</th>
              <th scope="col">What</th>
              <th scope="col">About</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ seq, at, actor, action, subject, details }) => (
              <tr key={seq}>
                <td>{seq}</td>
                <td>{at.slice(0, 19).replace('T', ' ')}</td>
                <th scope="row">{actor}</th>
                <td>{action.toLowerCase().replaceAll('_', ' ')}</td>
                <td>
                  {subject}
                  {details.map(({ name, value }) => (
                    <span key={name} className="bm-small">
                      {' '}
                      {name}: {value}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </WideTable>
        <p>
          {before === null ? null : (
            <button type="button" className="bm-link" onClick={() => setBefore(null)}>
              Newest
            </button>
          )}{' '}
          {oldest && entries.length === PAGE ? (
            <button type="button" className="bm-link" onClick={() => setBefore(oldest.seq)}>
              Older
            </button>
          ) : null}
        </p>
      </section>
    </div>
  );
}
