import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { LinkProps } from 'react-router';

export interface Crumb {
  label: string;
  to?: LinkProps['to'];
}

/** The way to this page; the last step is the page itself. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }): ReactElement {
  return (
    <nav className="bm-breadcrumbs" aria-label="Breadcrumb">
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.label}>
            {crumb.to ? <Link to={crumb.to}>{crumb.label}</Link> : <span aria-current="page">{crumb.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
