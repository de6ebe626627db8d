import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** Renders a chart away from the page and returns the text of its first SVG, or null when it has none. */
export function renderPicture(element: ReactElement): string | null {
  const box = document.createElement('div');
  const root = createRoot(box);
  flushSync(() => root.render(element));
  const svg = box.querySelector('svg')?.outerHTML ?? null;
  root.unmount();
  return svg;
}
