import { formatFixed, intervalWords, NO_DATA } from '@boardmark/charts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { GroupLevel } from '../../groups/group-levels.js';
import { systemWords } from './system-words.js';

export interface SystemReadOutProps {
  system: GroupLevel;
  measureName: string;
  englandMean: number | null;
  href: string;
}

/** The system picked on the map, in words. */
export function SystemReadOut({ system, measureName, englandMean, href }: SystemReadOutProps): ReactElement {
  const interval =
    system.low === null || system.high === null ? '' : `, 95% interval ${intervalWords(system.low, system.high, 1)}`;
  return (
    <div className="bm-picked">
      <div aria-live="polite">
        <h3 className="bm-picked__name">{system.shortName}</h3>
        <p className="bm-picked__figure">
          <strong>{system.mean === null ? NO_DATA : formatFixed(system.mean)}</strong>{' '}
          <span>
            {measureName}
            {interval}
          </span>
        </p>
        <p className="bm-picked__words">{systemWords(system, englandMean)}</p>
      </div>
      <p className="bm-picked__open">
        <Link to={href}>
          Open this system<span className="nhsuk-u-visually-hidden">: {system.shortName}</span>
        </Link>
      </p>
    </div>
  );
}
