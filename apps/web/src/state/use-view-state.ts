import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { parseViewState, serialiseViewState } from './view-state.js';
import type { ViewState } from './view-state.js';

export type Step = 'push' | 'replace';

export interface ViewStateHandle {
  view: ViewState;
  /** Changes the address without scrolling: as a step that Back undoes, or in place. */
  update: (change: Partial<ViewState>, step?: Step) => void;
  /** The address of this page with a change, for links. */
  searchWith: (change: Partial<ViewState>) => string;
}

export function useViewState(): ViewStateHandle {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => parseViewState(params), [params]);
  const update = useCallback(
    (change: Partial<ViewState>, step: Step = 'push') =>
      setParams((current) => serialiseViewState({ ...parseViewState(current), ...change }), {
        preventScrollReset: true,
        replace: step === 'replace',
      }),
    [setParams],
  );
  const searchWith = useCallback((change: Partial<ViewState>) => searchOf({ ...view, ...change }), [view]);
  return { view, update, searchWith };
}

/** `?round=dma-2025`, or nothing when every value is initial. */
export function searchOf(view: Partial<ViewState>): string {
  const text = serialiseViewState(view).toString();
  return text ? `?${text}` : '';
}
