import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { MessagePage } from './MessagePage.js';

export function NotFoundPage(): ReactElement {
  return (
    <MessagePage heading="Page not found">
      <p>There is no page at this address. If you typed it, check it; if a link brought you here, the link is wrong.</p>
      <p>
        Start again at <Link to="/">England at a glance</Link>, or <Link to="/systems">find a system</Link>.
      </p>
    </MessagePage>
  );
}
