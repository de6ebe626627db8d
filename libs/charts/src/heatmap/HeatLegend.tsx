import type { ReactElement } from 'react';
import { SCORE_DOMAIN, SCORE_LIMITS, SCORE_SCALE, stepLabels } from '../theme/steps.js';

/** The five steps with their limits, and what hatching means. */
export function HeatLegend({ missing }: { missing: number }): ReactElement {
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
      <span className="bm-heat-legend__missing">
        <span className="bm-heat-legend__hatch" aria-hidden="true" />
        {missing === 0 ? 'Not submitted: none here' : `Not submitted: ${missing}`}
      </span>
    </div>
  );
}
