import { createContext, useContext } from 'react';

/** Tells a page's heading whether the page was reached by navigation, once for every page opened. */
export class NavigationFocus {
  private seen: string | null = null;

  /** True when `pathname` differs from the page that last asked; never for the first page. */
  take(pathname: string): boolean {
    const moved = this.seen !== null && this.seen !== pathname;
    this.seen = pathname;
    return moved;
  }
}

const NavigationFocusContext = createContext(new NavigationFocus());

export const NavigationFocusProvider = NavigationFocusContext.Provider;

export function useNavigationFocus(): NavigationFocus {
  return useContext(NavigationFocusContext);
}
