import type { ReactElement } from 'react';
import { MessagePage } from './MessagePage.js';

export function CrashPage(): ReactElement {
  return (
    <MessagePage heading="This page could not be shown">
      <p role="alert">Something went wrong while the page was drawn. The data are unharmed.</p>
      <p>
        <button type="button" className="nhsuk-button" onClick={() => window.location.reload()}>
          Load the page again
        </button>
      </p>
    </MessagePage>
  );
}
