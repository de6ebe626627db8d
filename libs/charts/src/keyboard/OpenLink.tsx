import type { MouseEvent, ReactElement } from 'react';

/** The read-out's way to the page of its mark. */
export function OpenLink({
  href,
  name,
  onOpen,
}: {
  href: string;
  name: string;
  onOpen?: ((href: string) => void) | undefined;
}): ReactElement {
  const follow = (event: MouseEvent): void => {
    if (!onOpen || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(href);
  };
  return (
    <a href={href} onClick={follow}>
      Open {name}
    </a>
  );
}
