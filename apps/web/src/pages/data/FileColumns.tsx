import type { ReactElement } from 'react';

const COLUMNS: [string, string][] = [
  ['level, code, name', 'England, a region or a system, with its ODS code'],
  ['care_setting', 'acute, community, mental_health, ambulance, or all with each trust counted once'],
  ['theme', 'code of the measure'],
  ['n_organisations, n_submissions', 'how many trusts, and how many of their submissions, stand behind the row'],
  ['mean, median, q1, q3', 'mean over trusts, and their quartiles'],
  ['ci_low, ci_high', '95% interval of the mean'],
  ['expected, difference', 'what the mix of trusts would suggest, and the mean minus that'],
];

/** What stands in the columns of the aggregates. */
export function FileColumns(): ReactElement {
  return (
    <>
      <h3>Columns of the aggregates</h3>
      <dl className="bm-terms">
        {COLUMNS.map(([name, meaning]) => (
          <div key={name}>
            <dt>
              <code className="bm-code">{name}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
