import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

export const DEFAULT_WIDTH = 900;

/** Width of a chart on an A4 page between its margins, unless the styles say another one as `--bm-paper-width`. */
export const PAPER_WIDTH = 700;

/**
 * Width of an element in whole pixels, followed through resizes, and that of the paper while the page is printed; 900 where nothing
 * can be measured.
 */
export function useMeasuredWidth<T extends HTMLElement>(): { ref: RefObject<T | null>; width: number } {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(DEFAULT_WIDTH);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const read = (): void => {
      const measured = Math.floor(element.clientWidth);
      if (measured > 0) setWidth(measured);
    };
    const toPaper = (): void => flushSync(() => setWidth(paperWidth(element)));
    read();
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(read);
    observer?.observe(element);
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', read);
    return () => {
      observer?.disconnect();
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', read);
    };
  }, []);
  return { ref, width };
}

function paperWidth(element: Element): number {
  const said = Number.parseFloat(getComputedStyle(element).getPropertyValue('--bm-paper-width'));
  return said > 0 ? said : PAPER_WIDTH;
}
