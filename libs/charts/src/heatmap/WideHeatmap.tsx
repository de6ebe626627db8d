import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { ScrollRegion } from '../table/ScrollRegion.js';
import { HeatCells } from './HeatCells.js';
import type { HeatmapProps } from './heatmap-props.js';
import { HeatRowName } from './HeatRowName.js';
import type { HeatGroup, HeatLine, HeatmapModel } from './model.js';
import { SortHeader } from './SortHeader.js';

export interface HeatmapViewProps {
  props: HeatmapProps;
  model: HeatmapModel;
  label: string;
}

/** Widths at which the longest word of a heading still fits its column whole. */
const FULL_LABELS_FROM = 1100;
const COMPACT_BELOW = 860;

/** One table: rows in their care settings, under each the means of the group here and in England, the system last. */
export function WideHeatmap({ props, model, label }: HeatmapViewProps): ReactElement {
  const id = useId();
  const across = props.columns.length + 1;
  const sorting = { sort: props.sort, onSort: props.onSort };
  return (
    <ScrollRegion label={label}>
      <table className={props.width < COMPACT_BELOW ? 'bm-heat bm-heat--compact' : 'bm-heat'}>
        <caption className="bm-visually-hidden">{label}</caption>
        <thead>
          <tr>
            <SortHeader
              id={`${id}label`}
              code="label"
              label={props.rowHeading ?? 'Trust'}
              {...sorting}
              className="bm-heat__head bm-heat__head--name"
            />
            {props.columns.map(({ code, label: fullLabel, shortLabel }) => (
              <SortHeader
                key={code}
                id={`${id}${code}`}
                code={code}
                label={props.width < FULL_LABELS_FROM ? (shortLabel ?? fullLabel) : fullLabel}
                fullLabel={fullLabel}
                {...sorting}
              />
            ))}
          </tr>
        </thead>
        {model.groups.map((group) => (
          <GroupBody key={group.code} id={id} group={group} across={across} onOpen={props.onOpen} />
        ))}
        {props.missing.length > 0 ? <MissingBody id={id} props={props} across={across} /> : null}
        <tbody className="bm-heat__total">
          <Line id={id} groupId={`${id}total`} line={model.total} kind="mean" />
          <Line id={id} groupId={`${id}total`} line={model.totalBenchmark} kind="benchmark" />
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface GroupBodyProps {
  id: string;
  group: HeatGroup;
  across: number;
  onOpen: HeatmapProps['onOpen'];
}

function GroupBody({ id, group, across, onOpen }: GroupBodyProps): ReactElement {
  const groupId = `${id}g-${group.code}`;
  return (
    <tbody>
      <GroupHead id={groupId} across={across}>
        {group.label} <span className="bm-heat__count">{group.countLabel}</span>
      </GroupHead>
      {group.trusts.map((trust) => (
        <tr key={trust.row.id} className={trust.row.highlighted ? 'bm-heat__searched' : undefined}>
          <th scope="row" id={`${groupId}${trust.row.id}`} headers={`${groupId} ${id}label`} className="bm-heat__name">
            <HeatRowName row={trust.row} onOpen={onOpen} />
          </th>
          <HeatCells cells={trust.cells} rowIds={`${groupId} ${groupId}${trust.row.id}`} columnIds={id} />
        </tr>
      ))}
      <Line id={id} groupId={groupId} line={group.mean} kind="mean" />
      <Line id={id} groupId={groupId} line={group.benchmark} kind="benchmark" />
    </tbody>
  );
}

function MissingBody({ id, props, across }: { id: string; props: HeatmapProps; across: number }): ReactElement {
  const groupId = `${id}missing`;
  return (
    <tbody>
      <GroupHead id={groupId} across={across}>
        Not submitted
      </GroupHead>
      {props.missing.map((trust, index) => (
        <tr key={trust.label}>
          <th scope="row" id={`${groupId}${index}`} headers={`${groupId} ${id}label`} className="bm-heat__name">
            {trust.label}
          </th>
          <td colSpan={across - 1} headers={`${groupId} ${groupId}${index}`} className="bm-heat__cell bm-heat__cell--whole">
            <span className="bm-heat__whole">
              <span className="bm-heat__words">{trust.note}</span>
            </span>
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function GroupHead({ id, across, children }: { id: string; across: number; children: ReactNode }): ReactElement {
  return (
    <tr>
      <th scope="rowgroup" id={id} colSpan={across} className="bm-heat__group">
        {children}
      </th>
    </tr>
  );
}

interface LineProps {
  id: string;
  groupId: string;
  line: HeatLine;
  kind: 'mean' | 'benchmark';
}

function Line({ id, groupId, line, kind }: LineProps): ReactElement {
  const lineId = `${groupId}${kind}`;
  return (
    <tr className={`bm-heat__${kind}`}>
      <th scope="row" id={lineId} headers={`${id}label`} className="bm-heat__name">
        {line.label}
      </th>
      <HeatCells cells={line.cells} rowIds={lineId} columnIds={id} />
    </tr>
  );
}
