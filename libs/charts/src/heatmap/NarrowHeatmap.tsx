import { useId } from 'react';
import type { ReactElement } from 'react';
import { HeatCells } from './HeatCells.js';
import type { HeatmapColumn, HeatmapProps } from './heatmap-props.js';
import { HeatRowName } from './HeatRowName.js';
import { MeansTable } from './MeansTable.js';
import type { HeatGroup } from './model.js';
import { SortedBy } from './SortedBy.js';
import { SortHeader } from './SortHeader.js';
import type { HeatmapViewProps } from './WideHeatmap.js';

/** Each name above its cells; the first care setting open, the others closed with their means in view. */
export function NarrowHeatmap({ props, model, label }: HeatmapViewProps): ReactElement {
  const columns = props.columns.slice(0, -1);
  return (
    <div role="group" aria-label={label}>
      <SortedBy columns={props.columns} sort={props.sort} onSort={props.onSort} />
      {model.groups.map((group, index) => (
        <section key={group.code} className="bm-heat-group">
          <details open={index === 0 || group.trusts.some((trust) => trust.row.highlighted)}>
            <summary className="bm-heat-group__summary">
              {group.label} <span className="bm-heat__count">{group.countLabel}</span>
            </summary>
            <GroupTable group={group} columns={columns} props={props} />
          </details>
          <MeansTable caption={`${group.label}, means`} lines={[group.mean, group.benchmark]} columns={columns} />
        </section>
      ))}
      {props.missing.map((trust) => (
        <p key={trust.label} className="bm-heat-group bm-heat__missing">
          <span>{trust.label}</span>
          <span className="bm-heat__whole">
            <span className="bm-heat__words">{trust.note}</span>
          </span>
        </p>
      ))}
      <section className="bm-heat-group bm-heat-group--total">
        <MeansTable caption={model.total.label} lines={[model.total, model.totalBenchmark]} columns={columns} />
      </section>
    </div>
  );
}

function GroupTable({
  group,
  columns,
  props,
}: {
  group: HeatGroup;
  columns: HeatmapColumn[];
  props: HeatmapProps;
}): ReactElement {
  const id = useId();
  return (
    <table className="bm-heat bm-heat--narrow">
      <caption className="bm-visually-hidden">{group.label}</caption>
      <thead>
        <tr>
          {columns.map(({ code, label, shortLabel = label }) => (
            <SortHeader
              key={code}
              id={`${id}${code}`}
              code={code}
              label={shortLabel}
              fullLabel={label}
              sort={props.sort}
              onSort={props.onSort}
            />
          ))}
        </tr>
      </thead>
      {group.trusts.map((trust) => (
        <tbody key={trust.row.id} className={trust.row.highlighted ? 'bm-heat__searched' : undefined}>
          <tr>
            <th scope="rowgroup" id={`${id}r-${trust.row.id}`} colSpan={columns.length} className="bm-heat__name">
              <HeatRowName row={trust.row} onOpen={props.onOpen} />
            </th>
          </tr>
          <tr>
            <HeatCells cells={trust.cells.slice(0, -1)} rowIds={`${id}r-${trust.row.id}`} columnIds={id} />
          </tr>
        </tbody>
      ))}
    </table>
  );
}
