import type { MouseEvent, ReactElement, ReactNode } from 'react';
import type { RovingMarkProps } from './use-roving-marks.js';

export interface MarkLinkProps {
  name: string;
  href: string | undefined;
  onOpen: ((href: string) => void) | undefined;
  roving: RovingMarkProps;
  children: ReactNode;
}

/**
 * A mark of a list chart. With an address it is a link: Enter and a press on the element marked `data-open` follow it,
 * a press elsewhere on the mark only fills the read-out.
 */
export function MarkLink({ name, href, onOpen, roving, children }: MarkLinkProps): ReactElement {
  if (href === undefined) {
    return (
      <g className="bm-mark" role="img" aria-label={name} {...roving}>
        {children}
      </g>
    );
  }
  const follow = (event: MouseEvent<Element>): void => {
    roving.onClick();
    const target = event.target as Element;
    if (target !== event.currentTarget && !target.closest('[data-open]')) event.preventDefault();
    else if (onOpen && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      onOpen(href);
    }
  };
  return (
    <a className="bm-mark" href={href} aria-label={name} {...roving} onClick={follow}>
      {children}
    </a>
  );
}
