import { formatFixed } from '@boardmark/charts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { LinkProps } from 'react-router';

export interface MeasureTab {
  code: string;
  name: string;
  /** England's mean. */
  mean: number | null;
  to: LinkProps['to'];
}

/** One link per measure with England's mean on it; the chosen one is marked. */
export function MeasureTabs({ tabs, selected }: { tabs: readonly MeasureTab[]; selected: string }): ReactElement {
  return (
    <nav className="bm-tabs" aria-labelledby="measure-tabs">
      <p className="bm-tabs__title" id="measure-tabs">
        <strong>Choose a measure.</strong> The number is the England mean, from 1 to 5.
      </p>
      <ul className="bm-tabs__list">
        {tabs.map((tab) => (
          <li key={tab.code} className="bm-tabs__item">
            <Link
              className="bm-tabs__link"
              to={tab.to}
              preventScrollReset
              aria-current={tab.code === selected ? 'true' : undefined}
            >
              <span className="bm-tabs__name">{tab.name}</span>
              <span className="bm-tabs__value">{tab.mean === null ? 'No data' : formatFixed(tab.mean)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
