import type { ReactElement } from 'react';
import { DataTable } from '../table/DataTable.js';
import type { ChartCardProps } from './chart-card-props.js';
import { useNoticed } from './chart-notice.js';
import { downloadsOf } from './downloads.js';
import { DownloadMenu } from './DownloadMenu.js';
import { useMeasuredWidth } from './use-measured-width.js';
import { ViewSwitch } from './ViewSwitch.js';

/** One finding: heading, subtitle, chart or table of the same values, files, note and source. */
export function ChartCard(given: ChartCardProps): ReactElement {
  const props = useNoticed(given);
  const { ref, width } = useMeasuredWidth<HTMLDivElement>();
  const headingId = `${props.id}-heading`;
  const Heading = props.headingLevel === 3 ? 'h3' : 'h2';
  return (
    <figure id={props.id} className="bm-card" aria-labelledby={headingId}>
      {props.banner ? <p className="bm-card__banner">{props.banner}</p> : null}
      <div className="bm-card__head">
        <div className="bm-card__titles">
          <Heading id={headingId} className="bm-card__finding">
            {props.finding}
          </Heading>
          <p className="bm-card__subtitle">{props.subtitle}</p>
        </div>
        <div className="bm-card__tools">
          <ViewSwitch view={props.view} onChange={props.onViewChange} />
          <DownloadMenu items={downloadsOf(props)} describedBy={headingId} />
        </div>
      </div>
      {props.controls ? <div className="bm-card__controls">{props.controls}</div> : null}
      <div className={props.aside ? 'bm-card__body bm-card__body--aside' : 'bm-card__body'}>
        <div ref={ref} className="bm-card__main">
          {props.view === 'chart' ? props.children(width) : <DataTable twin={props.table} />}
          {props.note ? <div className="bm-card__note">{props.note}</div> : null}
        </div>
        {props.aside ? <div className="bm-card__aside">{props.aside}</div> : null}
      </div>
      <CardFoot {...props} />
    </figure>
  );
}

function CardFoot({ source, methodHref, methodLink }: ChartCardProps): ReactElement {
  return (
    <div className="bm-card__foot">
      <p className="bm-card__source">{source}</p>
      {methodLink ??
        (methodHref ? (
          <a className="bm-card__method" href={methodHref}>
            How this is computed
          </a>
        ) : null)}
    </div>
  );
}
