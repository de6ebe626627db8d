import type { ReactElement, ReactNode } from 'react';
import { ScrollRegion } from '../table/ScrollRegion.js';
import { HeatCells } from './HeatCells.js';
import type { HeatmapProps } from './heatmap-props.js';
import { HeatRowName } from './HeatRowName.js';
import type { HeatGroup, HeatLine, HeatmapModel } from './model.js';
import { SortHeader } from './SortHeader.js';

/** One table: rows in their care settings, under each the means of the group here and in England, the system last. */
export function WideHeatmap({ props, model, label }: { props: HeatmapProps; model: HeatmapModel; label: string }): ReactElement {
  const across = props.columns.length + 1;
  const sorting = { sort: props.sort, onSort: props.onSort };
  return (
    <ScrollRegion label={label}>
      <table className="bm-heat">
        <caption className="bm-visually-hidden">{label}</caption>
        <thead>
          <tr>
            <SortHeader
              code="label"
              label={props.rowHeading ?? 'Trust'}
              {...sorting}
              className="bm-heat__head bm-heat__head--name"
            />
            {props.columns.map((column) => (
              <SortHeader key={column.code} code={column.code} label={column.label} {...sorting} />
            ))}
          </tr>
        </thead>
        {model.groups.map((group) => (
          <GroupBody key={group.code} group={group} across={across} onOpen={props.onOpen} />
        ))}
        {props.missing.length > 0 ? <MissingBody props={props} across={across} /> : null}
        <tbody className="bm-heat__total">
          <Line line={model.total} kind="mean" />
          <Line line={model.totalBenchmark} kind="benchmark" />
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function GroupBody({
  group,
  across,
  onOpen,
}: {
  group: HeatGroup;
  across: number;
  onOpen: HeatmapProps['onOpen'];
}): ReactElement {
  return (
    <tbody>
      <GroupHead across={across}>
        {group.label} <span className="bm-heat__count">{group.countLabel}</span>
      </GroupHead>
      {group.trusts.map((trust) => (
        <tr key={trust.row.id}>
          <th scope="row" className="bm-heat__name">
            <HeatRowName row={trust.row} onOpen={onOpen} />
          </th>
          <HeatCells cells={trust.cells} />
        </tr>
      ))}
      <Line line={group.mean} kind="mean" />
      <Line line={group.benchmark} kind="benchmark" />
    </tbody>
  );
}

function MissingBody({ props, across }: { props: HeatmapProps; across: number }): ReactElement {
  return (
    <tbody>
      <GroupHead across={across}>Not submitted</GroupHead>
      {props.missing.map((trust) => (
        <tr key={trust.label}>
          <th scope="row" className="bm-heat__name">
            {trust.label}
          </th>
          <td colSpan={across - 1} className="bm-heat__cell bm-heat__cell--whole">
            <span className="bm-heat__whole">
              <span className="bm-heat__words">{trust.note}</span>
            </span>
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function GroupHead({ across, children }: { across: number; children: ReactNode }): ReactElement {
  return (
    <tr>
      <th scope="rowgroup" colSpan={across} className="bm-heat__group">
        {children}
      </th>
    </tr>
  );
}

function Line({ line, kind }: { line: HeatLine; kind: 'mean' | 'benchmark' }): ReactElement {
  return (
    <tr className={`bm-heat__${kind}`}>
      <th scope="row" className="bm-heat__name">
        {line.label}
      </th>
      <HeatCells cells={line.cells} />
    </tr>
  );
}
