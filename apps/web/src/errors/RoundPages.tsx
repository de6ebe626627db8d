import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { isByMeasure } from '../rounds/rounds.js';
import { useRounds } from '../rounds/use-rounds.js';
import { MessagePage } from './MessagePage.js';

/** The address names no round of measures; one of the series of change is shown elsewhere, and the page says where. */
export function NoRoundPage(): ReactElement {
  const { named, pickable } = useRounds();
  if (named && !isByMeasure(named)) {
    return (
      <MessagePage heading="This round is part of the series of change">
        <p>
          {named.name} holds one overall score for each trust, on the domains that two years share. It has no pages of its own;
          its figures show how trusts changed, and are never set beside the seven measures.
        </p>
        <p>
          They are shown under <Link to="/#change">change in England</Link> and on the page of{' '}
          <Link to="/systems">each system</Link>.
        </p>
      </MessagePage>
    );
  }
  if (pickable.length === 0) {
    return (
      <MessagePage heading="No round has been released yet">
        <p>As soon as a round of the seven measures is released, its figures stand here.</p>
      </MessagePage>
    );
  }
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
