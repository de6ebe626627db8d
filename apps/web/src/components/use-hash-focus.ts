import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Scrolls to the part of a page that the address names, and moves the focus there, once the page is drawn. */
export function useHashFocus(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    if (!target) return;
    if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  }, [hash, key]);
}
