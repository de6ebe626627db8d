import type { ReactElement } from 'react';
import { ScrollRegion } from '../table/ScrollRegion.js';
import type { SubmissionGridProps } from './submission-grid-props.js';

export const SUBMITTED = 'Submitted';
export const NOT_SUBMITTED = 'Not submitted';
export const NOT_IN_ROUND = 'Not in the round';

/** Who submitted in which round: filled, hatched, or a dash. */
export function SubmissionGrid({ rounds, rows, label, rowHeading = 'Trust' }: SubmissionGridProps): ReactElement {
  return (
    <>
      <ScrollRegion label={label}>
        <table className="bm-submissions">
          <caption className="bm-visually-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col" className="bm-submissions__name">
                {rowHeading}
              </th>
              {rounds.map((round) => (
                <th key={round.id} scope="col">
                  {round.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row" className="bm-submissions__name">
                  {row.href ? (
                    <a className="bm-heat__link" href={row.href}>
                      {row.label}
                    </a>
                  ) : (
                    row.label
                  )}
                  {row.note ? <span className="bm-heat__note"> {row.note}</span> : null}
                </th>
                {rounds.map((round, index) => (
                  <td key={round.id}>
                    <Square submitted={row.submitted[index] ?? null} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <ul className="bm-submissions__key" aria-hidden="true">
        <li>
          <Square submitted /> {SUBMITTED}
        </li>
        <li>
          <Square submitted={false} /> {NOT_SUBMITTED}
        </li>
        <li>
          <Square submitted={null} /> {NOT_IN_ROUND}
        </li>
      </ul>
    </>
  );
}

function Square({ submitted }: { submitted: boolean | null }): ReactElement {
  const words = submitted === null ? NOT_IN_ROUND : submitted ? SUBMITTED : NOT_SUBMITTED;
  const kind = submitted === null ? 'absent' : submitted ? 'filled' : 'hatched';
  return (
    <span className={`bm-submissions__square bm-submissions__square--${kind}`}>
      <span className="bm-visually-hidden">{words}</span>
    </span>
  );
}
