import type { ReactElement } from 'react';
import { MessagePage } from './MessagePage.js';

export function NetworkErrorPage({ retry }: { retry: () => void }): ReactElement {
  return (
    <MessagePage heading="The data could not be loaded">
      <p role="alert">The server did not answer, or answered with an error. Nothing is shown rather than something old.</p>
      <p>
        <button type="button" className="nhsuk-button" onClick={retry}>
          Try again
        </button>
      </p>
    </MessagePage>
  );
}
