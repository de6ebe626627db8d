import type { ChartNotice } from '@boardmark/charts';
import { createContext, useContext, useLayoutEffect } from 'react';

export const ILLUSTRATIVE = 'Illustrative data';
export const INVENTED = 'Every organisation, person and score shown here is invented.';

/** What the cards of a page with invented data carry, on the screen and in files. */
export const ILLUSTRATIVE_CARD: ChartNotice = { banner: ILLUSTRATIVE, attribution: `${ILLUSTRATIVE}. ${INVENTED}` };

const NoticeContext = createContext<(illustrative: boolean) => void>(() => undefined);

export const NoticeProvider = NoticeContext.Provider;

/** Tells the shell, for as long as the page is open, whether what it shows is invented. */
export function useNotice(illustrative: boolean): void {
  const tell = useContext(NoticeContext);
  useLayoutEffect(() => {
    tell(illustrative);
    return () => tell(false);
  }, [tell, illustrative]);
}
