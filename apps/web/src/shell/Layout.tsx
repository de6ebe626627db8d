import { Suspense, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { Footer } from './Footer.js';
import { Header } from './Header.js';
import { NavigationFocus, NavigationFocusProvider } from './navigation-focus.js';

/** Head, main and foot of every page. `crash` stands in for the page when it cannot be shown. */
export function Layout({ crash }: { crash?: ReactNode }): ReactElement {
  const [focus] = useState(() => new NavigationFocus());
  const navigation = useNavigation();
  return (
    <NavigationFocusProvider value={focus}>
      <a className="nhsuk-skip-link" href="#main">
        Skip to main content
      </a>
      <Header />
      <main id="main" className="bm-main" tabIndex={-1} aria-busy={navigation.state === 'loading'}>
        <Suspense>{crash ?? <Outlet />}</Suspense>
      </main>
      <Footer />
      <ScrollRestoration />
    </NavigationFocusProvider>
  );
}
