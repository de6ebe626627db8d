import type { ReactElement } from 'react';
import { MethodLink } from '../../components/MethodLink.js';
import type { Trust } from './TrustPage.js';

/** Who may see what of this trust, in three sentences. */
export function PrivacyCard({ trust }: { trust: Trust }): ReactElement {
  return (
    <section id="privacy" className="bm-card" aria-labelledby="privacy-heading">
      <h2 id="privacy-heading" className="bm-card__finding">
        What others can see of this trust
      </h2>
      <dl className="bm-privacy">
        {trust.privacy.map(({ heading, text }) => (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className="bm-card__foot">
        <p className="bm-card__source">These rules are fixed, and checked before every release.</p>
        <MethodLink section="board-privacy" />
      </div>
    </section>
  );
}
