import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { WithdrawInvitationDocument } from '../../gql/graphql.js';
import type { CollectionProps } from './BoardCollection.js';

/** Who was invited. Who of them has answered is not known to this page. */
export function MembersCard({ collection, refresh }: CollectionProps): ReactElement {
  const [withdraw, { loading }] = useMutation(WithdrawInvitationDocument, { fetchPolicy: 'no-cache' });
  const [problem, setProblem] = useState<string | null>(null);
  const { round, organisation, invitations, open, director } = collection;
  const editable = open && director === null;
  const take = async (id: string): Promise<void> => {
    const answer = await withdraw({ variables: { round, organisation: organisation.code, id } }).catch(() => null);
    const outcome = answer?.data?.withdrawInvitation;
    if (outcome === undefined) setProblem('The server could not be reached. Nothing was changed; please try again.');
    else setProblem(outcome.__typename === 'SubmissionLocked' ? outcome.message : null);
    await refresh();
  };
  return (
    <section className="bm-card" aria-labelledby="members-head">
      <h2 id="members-head" className="bm-card__finding">
        Invited: {invitations.length}
      </h2>
      <p className="bm-card__subtitle">
        A link that is taken back opens nothing any more. Answers that were given with it stay, so that nobody can tell whether
        there were any.
      </p>
      {problem === null ? null : (
        <p role="alert" className="bm-report__error">
          {problem}
        </p>
      )}
      <table className="bm-members">
        <thead>
          <tr>
            <th scope="col">Address</th>
            <th scope="col">Part</th>
            <th scope="col">
              <span className="nhsuk-u-visually-hidden">Take back</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {invitations.map(({ id, email, role }) => (
            <tr key={id}>
              <th scope="row">{email}</th>
              <td>{role === 'EXECUTIVE' ? 'Executive' : 'Non-executive'}</td>
              <td>
                {editable ? (
                  <button type="button" className="bm-link" disabled={loading} onClick={() => void take(id)}>
                    Take back<span className="nhsuk-u-visually-hidden"> the link of {email}</span>
                  </button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
