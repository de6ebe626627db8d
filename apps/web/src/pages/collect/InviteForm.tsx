import { useMutation } from '@apollo/client/react';
import { useId, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { SelectField } from '../../components/SelectField.js';
import { InviteBoardDocument, type BoardRole, type InviteBoardMutation } from '../../gql/graphql.js';
import type { CollectionProps } from './BoardCollection.js';
import { addressesIn } from './collect-words.js';

const ROLES: readonly { value: BoardRole; label: string }[] = [
  { value: 'NON_EXECUTIVE', label: 'Non-executives' },
  { value: 'EXECUTIVE', label: 'Executives' },
];

type Outcome = InviteBoardMutation['inviteBoard'] | { __typename: 'Unreachable' };

/** Invites members of a board by their addresses, executives and non-executives one group after the other. */
export function InviteForm({ collection, refresh }: CollectionProps): ReactElement {
  const [invite, { loading }] = useMutation(InviteBoardDocument, { fetchPolicy: 'no-cache' });
  const [role, setRole] = useState<BoardRole>('NON_EXECUTIVE');
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const id = useId();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { round, organisation } = collection;
    const members = addressesIn(text).map((email) => ({ email, role }));
    const answer = await invite({ variables: { round, organisation: organisation.code, members } }).catch(() => null);
    const found: Outcome = answer?.data?.inviteBoard ?? { __typename: 'Unreachable' };
    setOutcome(found);
    if (found.__typename !== 'CollectionChanged') return;
    setText('');
    await refresh();
  };
  return (
    <section className="bm-card" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`} className="bm-card__finding">
        Invite the board
      </h2>
      <p className="bm-card__subtitle">
        Each member gets a link of their own by mail. You will see how many have answered, never who.
      </p>
      <form className="bm-stack" noValidate onSubmit={(event) => void submit(event)}>
        <SelectField label="Who are they?" value={role} options={ROLES} onChange={setRole} />
        <div>
          <label className="bm-field__label" htmlFor={id}>
            E-mail addresses, one on each line
          </label>
          <textarea
            id={id}
            className="bm-area"
            value={text}
            spellCheck={false}
            aria-describedby={`${id}-problems`}
            onChange={(event) => setText(event.target.value)}
          />
          <div id={`${id}-problems`}>
            <Said outcome={outcome} />
          </div>
        </div>
        <button type="submit" className="bm-report__button" disabled={loading}>
          Send invitations
        </button>
      </form>
    </section>
  );
}

function Said({ outcome }: { outcome: Outcome | null }): ReactElement | null {
  if (outcome === null) return null;
  if (outcome.__typename === 'CollectionChanged')
    return (
      <>
        <p role="status">
          {outcome.notSent === 0
            ? 'The invitations are on their way.'
            : `${outcome.notSent} mails could not be sent. Invite these members again later.`}
        </p>
        {outcome.demoLinks.length > 0 ? (
          <div className="bm-notice bm-links">
            <p>This is a demonstration, which sends no mail. These are the personal links that would have been sent:</p>
            <ul>
              {outcome.demoLinks.map(({ email, address }) => (
                <li key={email}>
                  <a href={address.replace(/^[a-z]+:\/\/[^/]+/, '')} target="_blank" rel="noreferrer">
                    {email}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </>
    );
  if (outcome.__typename === 'MembersRefused')
    return (
      <div role="alert" className="bm-report__error">
        <p>Nobody was invited. Please put right:</p>
        <ul>
          {outcome.problems.map(({ row, message }) => (
            <li key={row}>
              Line {row}: {message}
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <p role="alert" className="bm-report__error">
      {outcome.__typename === 'SubmissionLocked'
        ? outcome.message
        : 'The server could not be reached. Nobody was invited; please try again.'}
    </p>
  );
}
