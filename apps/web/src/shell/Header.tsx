import { useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import { BOARD, isCurrent, NAVIGATION } from './navigation.js';
import { useLinkRound } from '../rounds/use-link-round.js';
import { searchOf } from '../state/use-view-state.js';
import { SignInStatus } from '../viewer/SignInStatus.js';

const MENU = 'navigation';

export function Header(): ReactElement {
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = openAt === pathname;
  const search = searchOf({ round: useLinkRound() });
  const closeOnEscape = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape' || !open) return;
    setOpenAt(null);
    event.currentTarget.querySelector<HTMLButtonElement>('.bm-header__menu')?.focus();
  };
  return (
    <header className="bm-header" onKeyDown={closeOnEscape}>
      <div className="bm-header__bar bm-width">
        <Link className="bm-header__brand" to={{ pathname: '/', search }}>
          Boardmark
        </Link>
        <p className="bm-header__tagline">Digital maturity of NHS boards and trusts</p>
        <button
          type="button"
          className="bm-header__menu"
          aria-expanded={open}
          aria-controls={MENU}
          onClick={() => setOpenAt(open ? null : pathname)}
        >
          Menu
        </button>
        <SignInStatus />
      </div>
      <nav id={MENU} className={open ? 'bm-nav bm-nav--open' : 'bm-nav'} aria-label="Main">
        <ul className="bm-nav__list bm-width">
          {NAVIGATION.map((item) => (
            <li key={item.to}>
              <Link
                className="bm-nav__link"
                to={{ pathname: item.to, search: item.to === BOARD ? '' : search }}
                aria-current={isCurrent(item.to, pathname) ? (item.to === pathname ? 'page' : 'true') : undefined}
              >
                {item.label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
