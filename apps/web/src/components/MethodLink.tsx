import type { ReactElement } from 'react';
import { Link } from 'react-router';

/** "How this is computed", to the section of the method that says it. */
export function MethodLink({ section }: { section: string }): ReactElement {
  return (
    <Link className="bm-card__method" to={{ pathname: '/method', hash: section }}>
      How this is computed
    </Link>
  );
}
