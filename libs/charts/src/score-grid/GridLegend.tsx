import type { ReactElement } from 'react';
import { NOT_AVAILABLE } from '../table/table-twin.js';
import { SCORE_DOMAIN, SCORE_LIMITS, SCORE_SCALE, stepLabels } from '../theme/steps.js';
import { hasAbsent } from './model.js';
import type { ScoreGridProps } from './score-grid-props.js';

export function GridLegend({ props }: { props: ScoreGridProps }): ReactElement {
  return (
    <div className="bm-heat-legend">
      <span className="bm-heat-legend__caption">{SCORE_SCALE}</span>
      <ul className="bm-heat-legend__steps">
        {stepLabels(SCORE_LIMITS, SCORE_DOMAIN).map((label, index) => (
          <li key={label} className={`bm-heat-legend__step bm-step-${index + 1}`}>
            {label}
          </li>
        ))}
      </ul>
      {hasAbsent(props) ? (
        <span className="bm-heat-legend__missing">
          <span className="bm-heat-legend__hatch" aria-hidden="true" />
          {props.absentLabel ?? NOT_AVAILABLE}
        </span>
      ) : null}
    </div>
  );
}
