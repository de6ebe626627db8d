export interface NavigationItem {
  to: string;
  label: string;
}

/** Confidential rounds, which have rounds of their own. */
export const BOARD = '/board';

export const NAVIGATION: readonly NavigationItem[] = [
  { to: '/', label: 'Published data' },
  { to: '/systems', label: 'System' },
  { to: '/themes', label: 'Themes' },
  { to: BOARD, label: 'Board self-assessment' },
  { to: '/method', label: 'Method' },
];

export const FOOTER_LINKS: readonly NavigationItem[] = [
  { to: '/method', label: 'Method' },
  { to: '/corrections', label: 'Corrections log' },
  { to: '/accessibility', label: 'Accessibility statement' },
  { to: '/data', label: 'Data and licence' },
];

/** Whether a page lies in the part of the site that an item opens. */
export function isCurrent(to: string, pathname: string): boolean {
  return to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);
}
