import { ChartNoticeProvider } from '@boardmark/charts';
import { Suspense, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { ILLUSTRATIVE_CARD, NoticeProvider } from '../notice/notice.js';
import { IllustrativeStrip } from '../notice/IllustrativeStrip.js';
import { Footer } from './Footer.js';
import { Header } from './Header.js';
import { NavigationFocus, NavigationFocusProvider } from './navigation-focus.js';

/** Head, main and foot of every page. `crash` stands in for the page when it cannot be shown. */
export function Layout({ crash }: { crash?: ReactNode }): ReactElement {
  const [focus] = useState(() => new NavigationFocus());
  const [illustrative, setIllustrative] = useState(false);
  const navigation = useNavigation();
  return (
    <NavigationFocusProvider value={focus}>
      <a className="nhsuk-skip-link" href="#main">
        Skip to main content
      </a>
      <Header />
      {illustrative ? <IllustrativeStrip /> : null}
      <main id="main" className="bm-main" tabIndex={-1} aria-busy={navigation.state === 'loading'}>
        <NoticeProvider value={setIllustrative}>
          <ChartNoticeProvider value={illustrative ? ILLUSTRATIVE_CARD : null}>
            <Suspense>{crash ?? <Outlet />}</Suspense>
          </ChartNoticeProvider>
        </NoticeProvider>
      </main>
      <Footer illustrative={illustrative} />
      <ScrollRestoration />
    </NavigationFocusProvider>
  );
}
