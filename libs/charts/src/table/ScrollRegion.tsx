import { useEffect, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

/** Scrolls sideways when its content is too wide, and only then is a stop of the keyboard with a name. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const check = (): void => setOverflows(element.scrollWidth > element.clientWidth + 1);
    check();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(check);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const region = overflows ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {};
  return (
    <div ref={box} className="bm-scroll" {...region}>
      {children}
    </div>
  );
}
