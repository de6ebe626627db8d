import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import { MessagePage } from '../errors/MessagePage.js';

/** What a page is for, and how to see it. */
export function NoRightPage({
  heading,
  purpose,
  signedIn,
}: {
  heading: string;
  purpose: string;
  signedIn: boolean;
}): ReactElement {
  const { pathname, search } = useLocation();
  return (
    <MessagePage heading={heading}>
      <p>{purpose}</p>
      <p>Only the boards that took part, their systems and their regions can read it.</p>
      {signedIn ? (
        <p>You have signed in as somebody who may not read it.</p>
      ) : (
        <p>
          <Link to={`/sign-in?to=${encodeURIComponent(`${pathname}${search}`)}`}>Sign in to read it</Link>
        </p>
      )}
      <p>
        Everybody can read the <Link to="/">published data</Link> and the <Link to="/method">method</Link>.
      </p>
    </MessagePage>
  );
}

export function NoBoardRoundPage({ released, message }: { released: boolean; message?: string }): ReactElement {
  if (!released) {
    return (
      <MessagePage heading="No board self-assessment has been released yet">
        <p>{message ?? 'As soon as a round is closed, checked and released, its results stand here.'}</p>
        <p>
          Meanwhile, read the <Link to="/">published data</Link>.
        </p>
      </MessagePage>
    );
  }
  return (
    <MessagePage heading="No such round">
      <p>No released board self-assessment has the name in this address.</p>
      <p>
        <Link to={{ search: '' }}>Open the newest round</Link>
      </p>
    </MessagePage>
  );
}

/** The page of an organisation that is not the viewer's, or that does not exist: nobody can tell which. */
export function NotYoursPage({ what }: { what: string }): ReactElement {
  return (
    <MessagePage heading={`This ${what} is not yours to see`}>
      <p>
        Named results of a {what} are for its own board, its system and its region. There may also be no {what} with the code in
        this address.
      </p>
      <p>
        <Link to="/board">See what is released to everybody who took part</Link>
      </p>
    </MessagePage>
  );
}
