import type { ReactElement } from 'react';
import { percent, type ViewerLine } from './report-words.js';
import { WideTable } from '../../components/WideTable.js';

/** What each class of viewers could infer about a single score at worst, beside its limit. */
export function ViewersCard({ lines }: { lines: readonly ViewerLine[] }): ReactElement {
  return (
    <section className="bm-card" aria-labelledby="viewers-heading">
      <h2 id="viewers-heading" className="bm-card__finding">
        The worst case for each viewer stays below its limit
      </h2>
      <p className="bm-card__subtitle">
        How much of what is open about one score the released figures explain to somebody who knows what that viewer knows, from
        this round alone and from all rounds; and the narrowest range in points that arithmetic alone leaves.
      </p>
      <WideTable label="Worst case by viewer">
        <thead>
          <tr>
            <th scope="col">Viewer</th>
            <th scope="col">This round</th>
            <th scope="col">All rounds</th>
            <th scope="col">Range left</th>
            <th scope="col" className="bm-report__wide">
              Closest to its limit
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ viewer, name, round, series, width }) => (
            <tr key={viewer}>
              <th scope="row">{name}</th>
              <td>
                <Share share={round} />
              </td>
              <td>
                <Share share={series} />
              </td>
              <td className="bm-report__range">{width ? `${width.value.toFixed(1)} (least ${width.limit.toFixed(1)})` : '–'}</td>
              <td className="bm-report__wide">{closest(round, series)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}

function Share({ share }: { share: ViewerLine['round'] }): ReactElement {
  if (!share) return <>–</>;
  return (
    <span className="bm-report__share">
      <strong>{percent(share.value)}</strong> of {percent(share.limit)}
      <span className="bm-report__meter" aria-hidden="true">
        <span style={{ width: `${Math.min(100, (100 * share.value) / share.limit)}%` }} />
      </span>
    </span>
  );
}

function closest(round: ViewerLine['round'], series: ViewerLine['series']): string {
  const nearness = (worst: ViewerLine['round']) => (worst ? worst.value / worst.limit : 0);
  const worst = nearness(series) > nearness(round) ? series : round;
  if (!worst) return '';
  const what = worst.about === null ? '' : worst.about;
  return worst.who === null ? what : `${what}, to ${worst.who}`;
}
