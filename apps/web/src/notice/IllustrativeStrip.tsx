import type { ReactElement } from 'react';
import { ILLUSTRATIVE, INVENTED } from './notice.js';

export function IllustrativeStrip(): ReactElement {
  return (
    <section className="bm-strip" aria-label={ILLUSTRATIVE}>
      <p className="bm-width bm-strip__line">
        <strong className="bm-strip__tag">{ILLUSTRATIVE}</strong> {INVENTED}
      </p>
    </section>
  );
}
