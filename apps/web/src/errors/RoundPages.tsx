import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { MessagePage } from './MessagePage.js';

export function NoRoundPage(): ReactElement {
  return (
    <MessagePage heading="No such round">
      <p>No released round of the seven measures is stored under the name in this address.</p>
      <p>
        <Link to="/">Open the newest round</Link>
      </p>
    </MessagePage>
  );
}

export function NotReleasedPage({ message }: { message: string }): ReactElement {
  return (
    <MessagePage heading="Not released yet">
      <p>{message}</p>
      <p>
        <Link to="/">Open the newest round</Link>
      </p>
    </MessagePage>
  );
}
