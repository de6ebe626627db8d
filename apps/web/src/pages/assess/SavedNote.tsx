import type { ReactElement } from 'react';
import { longDate } from '../../components/long-date.js';
import type { Saving } from './use-saving.js';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** What has happened to the answers so far. */
export function SavedNote({
  saving,
  closesOn,
  again,
}: {
  saving: Saving;
  closesOn: string | null;
  again: () => void;
}): ReactElement {
  return (
    <section className="bm-card bm-aside" aria-label="Saving">
      <p role="status">
        <strong>{words(saving)}</strong>
      </p>
      {saving.state === 'failed' ? (
        <div role="alert">
          <p>Your last answer has not reached the server. It stays on this page; nothing that was saved before is lost.</p>
          <button type="button" className="bm-report__button" onClick={again}>
            Save it now
          </button>
        </div>
      ) : (
        <p>
          You can stop at any time and come back with the link in your invitation
          {closesOn === null ? ' while the round is open' : ` until ${longDate(closesOn)}`}. When the round closes, answers are
          cut from your address for good.
        </p>
      )}
    </section>
  );
}

function words(saving: Saving): string {
  if (saving.state === 'saved') return `Saved at ${clock.format(saving.at)}.`;
  if (saving.state === 'saving') return 'Saving.';
  return saving.state === 'failed' ? 'Not saved.' : 'Each answer is saved as you give it.';
}
