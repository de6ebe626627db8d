import { createContext, useContext } from 'react';
import type { ChartCardProps } from './chart-card-props.js';

/** What every card on a page says about its data, on the screen and in files, when they are not real. */
export interface ChartNotice {
  /** "Illustrative data". */
  banner: string;
  /** Takes the place of the attribution of real data. */
  attribution: string;
}

const ChartNoticeContext = createContext<ChartNotice | null>(null);

export const ChartNoticeProvider = ChartNoticeContext.Provider;

/** The card with the notice of its page, unless it has a banner of its own. */
export function useNoticed(card: ChartCardProps): ChartCardProps {
  const notice = useContext(ChartNoticeContext);
  return notice && !card.banner ? { ...card, ...notice } : card;
}
