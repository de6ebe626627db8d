import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { ViewerFieldsFragment } from '../gql/graphql.js';
import { leave } from './leave.js';
import { sessionState, WARN_MINUTES } from './session-clock.js';
import { useViewer } from './use-viewer.js';

const LOOK_MS = 5_000;

/** Tells in time that a session is about to end, and lets it go on; leaves the page when it is over. */
export function SessionWarning({ session }: { session: NonNullable<ViewerFieldsFragment['session']> }): ReactElement | null {
  const { retry } = useViewer();
  const [now, setNow] = useState(() => Date.now());
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  const state = sessionState(session, now);
  useEffect(() => {
    if (state === 'over') leave('/sign-in?problem=ended');
    if (state === 'idle') stay.current?.focus();
  }, [state]);
  if (state !== 'idle' && state !== 'ending') return null;
  return (
    <div className="bm-warning" role="alertdialog" aria-labelledby="session-warning" aria-describedby="session-warning-text">
      <p id="session-warning" className="bm-warning__head">
        You will be signed out in less than {WARN_MINUTES} minutes
      </p>
      <p id="session-warning-text">
        {state === 'idle'
          ? 'Nothing has happened for a while. What you have saved stays saved.'
          : 'You signed in a long time ago. Save what you are doing, then sign in again.'}
      </p>
      {state === 'idle' ? (
        <button ref={stay} type="button" className="nhsuk-button" onClick={() => void retry().then(() => setNow(Date.now()))}>
          Stay signed in
        </button>
      ) : null}
    </div>
  );
}
