import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import { useNavigationFocus } from '../shell/navigation-focus.js';

export interface PageHeadingProps {
  kicker?: string;
  /** The h1. */
  heading: string;
  /** Title of the document, with scope and round; the heading when left out. */
  title?: string;
}

/** The h1 of a page. It names the document, and takes the focus when another page was opened. */
export function PageHeading({ kicker, heading, title }: PageHeadingProps): ReactElement {
  const ref = useRef<HTMLHeadingElement>(null);
  const focus = useNavigationFocus();
  const { pathname } = useLocation();
  useEffect(() => {
    if (focus.take(pathname)) ref.current?.focus({ preventScroll: true });
  }, [focus, pathname]);
  return (
    <>
      <title>{`${title ?? heading} – Boardmark`}</title>
      {kicker ? <p className="bm-kicker">{kicker}</p> : null}
      <h1 ref={ref} className="bm-h1" tabIndex={-1}>
        {heading}
      </h1>
    </>
  );
}
