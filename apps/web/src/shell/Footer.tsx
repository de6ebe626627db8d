import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { ATTRIBUTION } from '../components/attribution.js';
import { ILLUSTRATIVE, INVENTED } from '../notice/notice.js';
import { FOOTER_LINKS } from './navigation.js';

export function Footer({ illustrative }: { illustrative: boolean }): ReactElement {
  return (
    <footer className="bm-footer">
      <div className="bm-width">
        <nav aria-label="Footer">
          <ul className="bm-footer__links">
            {FOOTER_LINKS.map((item) => (
              <li key={item.to}>
                <Link to={item.to}>{item.label}</Link>
              </li>
            ))}
          </ul>
        </nav>
        {illustrative ? (
          <p className="bm-footer__text">
            <strong>{ILLUSTRATIVE}.</strong> {INVENTED}
          </p>
        ) : null}
        <p className="bm-footer__text">{ATTRIBUTION}</p>
      </div>
    </footer>
  );
}
