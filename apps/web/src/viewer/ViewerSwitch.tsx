import { useApolloClient } from '@apollo/client/react';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { chooseViewer } from './choose-viewer.js';
import { useViewer } from './use-viewer.js';
import { viewerHome } from './viewer-home.js';

const ViewerList = lazy(async () => ({ default: (await import('./ViewerList.js')).ViewerList }));

/** Who is viewing; in the demonstration, also the way to view as somebody else. */
export function ViewerSwitch({ onChosen }: { onChosen: () => void }): ReactElement {
  const { viewer, demo, retry } = useViewer();
  const client = useApolloClient();
  const navigate = useNavigate();
  const panel = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  if (!viewer || !demo) return <p className="bm-header__access">Published data, no sign-in needed</p>;
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };
  const choose = async (id: string): Promise<void> => {
    try {
      const chosen = await chooseViewer(client, id);
      await retry();
      setFailed(false);
      setOpen(false);
      await navigate(viewerHome(chosen));
      onChosen();
    } catch {
      setFailed(true);
    }
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
        Viewing as: <strong>{viewer.label}</strong>
      </button>
      <div id={panel} className="bm-viewer__panel" hidden={!open}>
        {open ? (
          <Suspense fallback={<p>Loading the list</p>}>
            <ViewerList chosen={viewer.id} failed={failed} onChoose={(id) => void choose(id)} onClose={close} />
          </Suspense>
        ) : null}
      </div>
    </div>
  );
}
