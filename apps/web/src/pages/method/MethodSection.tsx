import type { ReactElement, ReactNode } from 'react';

export function MethodSection({ id, title, children }: { id: string; title: string; children: ReactNode }): ReactElement {
  return (
    <section className="bm-method__section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
