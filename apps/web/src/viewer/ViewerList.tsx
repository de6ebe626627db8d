import { useQuery } from '@apollo/client/react';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { countOf } from '../components/count-of.js';
import { DemoViewersDocument } from '../gql/graphql.js';
import { filterViewers } from './filter-viewers.js';

export interface ViewerListProps {
  /** Id of the present viewer. */
  chosen: string;
  /** True after a change that did not succeed. */
  failed: boolean;
  onChoose: (id: string) => void;
  onClose: () => void;
}

/** The invented viewers of the demonstration, to be filtered by name or code. */
export function ViewerList({ chosen, failed, onChoose, onClose }: ViewerListProps): ReactElement {
  const { data, error } = useQuery(DemoViewersDocument);
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const groups = filterViewers(data?.demoViewers ?? [], text);
  const found = groups.reduce((sum, group) => sum + group.viewers.length, 0);
  return (
    <>
      <div className="bm-viewer__head">
        <p className="bm-viewer__title">View the demonstration as</p>
        <button type="button" className="bm-link bm-viewer__close" onClick={onClose}>
          Close
        </button>
      </div>
      <p className="bm-small">Sign-in is not part of the demonstration: choose whose eyes to look through.</p>
      <label className="bm-field__label" htmlFor={id}>
        Find a viewer by name or code
      </label>
      <input
        ref={field}
        id={id}
        className="nhsuk-input bm-viewer__field"
        type="search"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="bm-small" role="status">
        {error ? 'The list could not be loaded.' : data ? countOf(found, 'viewer') : 'Loading the list'}
        {failed ? ' The viewer could not be changed. Please try again.' : ''}
      </p>
      <div className="bm-viewer__groups">
        {groups.map((group) => (
          <section key={group.label} aria-label={group.label}>
            <p className="bm-viewer__group" aria-hidden="true">
              {group.label}
            </p>
            <ul>
              {group.viewers.map((viewer) => (
                <li key={viewer.id}>
                  <button
                    type="button"
                    className="bm-viewer__choice"
                    aria-current={viewer.id === chosen}
                    onClick={() => onChoose(viewer.id)}
                  >
                    {viewer.label}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
