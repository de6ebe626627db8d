import type { ReactElement } from 'react';
import type { ReportPartsFragment } from '../../gql/graphql.js';

type Check = ReportPartsFragment['checks'][number];

/** Every check with its value and limit; those that failed first. */
export function ChecksCard({ checks }: { checks: readonly Check[] }): ReactElement {
  const failed = checks.filter(({ passed }) => !passed);
  return (
    <section className="bm-card" aria-labelledby="checks-heading">
      <h2 id="checks-heading" className="bm-card__finding">
        {failed.length === 0 ? `All ${checks.length} checks passed` : `${failed.length} of ${checks.length} checks failed`}
      </h2>
      <ul className="bm-report__checks">
        {[...failed, ...checks.filter(({ passed }) => passed)].map((check) => (
          <li key={`${check.rule} ${check.what}`} className={check.passed ? undefined : 'bm-report__failed'}>
            <span>
              {check.what} <span className="bm-small">Rule {check.rule}</span>
            </span>
            <span>
              <strong>{check.passed ? 'Passed' : 'Failed'}</strong> {check.value.toFixed(2)}{' '}
              <span className="bm-small">
                limit {check.limit.toFixed(2)}
                {check.passed && check.narrow ? ', little margin' : ''}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
