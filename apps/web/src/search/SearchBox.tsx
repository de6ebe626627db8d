import { useEffect, useEffectEvent, useId, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { hitPath } from './hit-words.js';
import { SearchOptions } from './SearchOptions.js';
import { searchStatus, useSearch } from './use-search.js';

/** Finds a trust, system or region by name, code or former name: a combobox with a list of matches. */
export function SearchBox(): ReactElement {
  const id = useId();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [asked, setAsked] = useState(false);
  const search = useSearch(text);
  const { hits } = search;
  const expanded = open && !asked && hits.length > 0;
  const choose = (index: number): void => {
    const hit = hits[index];
    if (!hit) return;
    setOpen(false);
    void navigate(hitPath(hit));
  };
  const answered = search.status === 'ready';
  const openFirst = useEffectEvent(() => {
    if (hits[0]) void navigate(hitPath(hits[0]));
  });
  useEffect(() => {
    if (asked && answered) openFirst();
  }, [asked, answered]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = hits.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
    };
    const next = moves[event.key];
    if (next !== undefined && hits.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive(next);
    } else if (event.key === 'Escape') {
      if (!open) setText('');
      setOpen(false);
      setActive(-1);
    }
  };
  return (
    <form
      className="bm-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        setOpen(true);
        if (answered) choose(Math.max(active, 0));
        else setAsked(true);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <label className="bm-field__label" htmlFor={`${id}-input`}>
        Find a trust or a system
      </label>
      <div className="bm-search__row">
        <input
          id={`${id}-input`}
          className="nhsuk-input bm-search__input"
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          placeholder="Name, ODS code or former name"
          aria-autocomplete="list"
          aria-expanded={expanded}
          aria-controls={`${id}-list`}
          aria-activedescendant={expanded && active >= 0 ? `${id}-${active}` : undefined}
          aria-describedby={`${id}-status`}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setOpen(true);
            setActive(-1);
            setAsked(false);
          }}
          onFocus={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" className="bm-search__button">
          <SearchIcon />
          <span className="nhsuk-u-visually-hidden">Search</span>
        </button>
      </div>
      <SearchOptions id={id} hits={hits} open={expanded} active={active} onChoose={choose} />
      <p
        className={open && hits.length === 0 ? 'bm-search__status' : 'nhsuk-u-visually-hidden'}
        id={`${id}-status`}
        role="status"
      >
        {searchStatus(search, text, asked)}
      </p>
    </form>
  );
}

function SearchIcon(): ReactElement {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="10.5" cy="10.5" r="6.5" fill="none" stroke="currentColor" strokeWidth="3" />
      <path d="M15.5 15.5 21 21" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
