import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import { SessionWarning } from './SessionWarning.js';
import { useSignOut } from './use-sign-out.js';
import { useViewer } from './use-viewer.js';
import { viewerHome } from './viewer-home.js';

/** Who has signed in, with the way out; or the way in. */
export function SignInStatus(): ReactElement {
  const { viewer, signIn } = useViewer();
  const { pathname, search } = useLocation();
  const [open, setOpen] = useState(false);
  const { signOut, failed } = useSignOut();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  if (!viewer?.session) {
    if (signIn === null) return <p className="bm-header__access">Published data, no sign-in needed</p>;
    const to = pathname === '/sign-in' ? '' : `?to=${encodeURIComponent(`${pathname}${search}`)}`;
    return (
      <p className="bm-header__access bm-header__access--link">
        <Link className="bm-header__sign-in" to={`/sign-in${to}`}>
          Sign in
        </Link>
      </p>
    );
  }
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className="bm-viewer" onKeyDown={closeOnEscape}>
      <button
        ref={button}
        type="button"
        className="bm-viewer__button"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        Signed in: <strong>{viewer.label}</strong>
      </button>
      <div id={panel} className="bm-viewer__panel" hidden={!open}>
        <Link className="bm-viewer__choice" to={viewerHome(viewer)} onClick={() => setOpen(false)}>
          Your own page
        </Link>
        {viewer.leads.length > 0 ? (
          <Link className="bm-viewer__choice" to="/collect" onClick={() => setOpen(false)}>
            Collect your board’s answers
          </Link>
        ) : null}
        {viewer.administers ? (
          <Link className="bm-viewer__choice" to="/administer" onClick={() => setOpen(false)}>
            Administration
          </Link>
        ) : null}
        <button type="button" className="bm-viewer__choice" onClick={() => void signOut(false)}>
          Sign out
        </button>
        <button type="button" className="bm-viewer__choice" onClick={() => void signOut(true)}>
          Sign out on every device
        </button>
        <p role="status" className="bm-small">
          {failed ? 'You could not be signed out. Please try again.' : ''}
        </p>
      </div>
      <SessionWarning session={viewer.session} />
    </div>
  );
}
