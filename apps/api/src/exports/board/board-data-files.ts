import { describeShown, type LedgerCell, type LedgerGroup, type Shown } from '@boardmark/disclosure';
import type { TrustPositionTheme } from '../../board/model/trust-position.model.js';
import type { NamedResult } from '../../board/named-rows.js';
import { inWords } from '../../board/to-group-cell.js';
import { column, type DataFileSpec } from '../data-files.js';

/** One released cell of one registered group. */
export interface GroupRow {
  readonly group: LedgerGroup;
  readonly cell: LedgerCell;
}

/** One theme of one trust beside a registered group. */
export interface TrustRow {
  readonly code: string;
  readonly name: string;
  readonly result: NamedResult | undefined;
  readonly position: TrustPositionTheme;
  readonly group: Pick<LedgerGroup, 'id' | 'nEligible'>;
  readonly cell: LedgerCell | null;
  readonly executive: number | null;
  readonly nonExecutive: number | null;
}

const shown = (value: Shown | undefined, { nEligible }: Pick<LedgerGroup, 'nEligible'>): string | null =>
  value ? describeShown(value, nEligible).text : null;
const twoDecimals = (value: number | null | undefined): string | null => value?.toFixed(2) ?? null;
const percent = (share: number): string => `${Math.round(share * 100)} %`;
const bins = ({ histogram }: LedgerCell): string | null =>
  histogram?.map(({ from, to, share }) => `${from} to ${to}: ${percent(share)}`).join('; ') ?? null;

export const GROUPS: DataFileSpec<GroupRow> = {
  name: 'groups',
  title: 'Released figures of registered groups; what is not in it is not available at its level',
  columns: [
    column('group', 'string', 'Id of the registered group', ({ group }) => group.id),
    column('kind', 'string', 'england, sector, region, system, region_sector, peer or others', ({ group }) => group.kind),
    column('name', 'string', 'Name of the group', ({ group }) => group.name),
    column('who', 'string', 'Who is in it', ({ group }) => group.rule),
    column('n_eligible', 'integer', 'Trusts that were asked', ({ group }) => group.nEligible),
    column('submitters', 'string', 'How many submitted, as a band', ({ group }) => inWords(group.submitters)),
    column('theme', 'string', 'Code of the theme', ({ cell }) => cell.theme),
    column('mean', 'string', 'Mean, 1 to 5, or the words for an extreme one', ({ cell, group }) => shown(cell.mean, group)),
    column('q1', 'string', 'Lower quartile (Harrell-Davis), rounded as the mean', ({ cell, group }) =>
      shown(cell.quartiles?.q1, group),
    ),
    column('median', 'string', 'Median (Harrell-Davis), rounded as the mean', ({ cell, group }) =>
      shown(cell.quartiles?.median, group),
    ),
    column('q3', 'string', 'Upper quartile (Harrell-Davis), rounded as the mean', ({ cell, group }) =>
      shown(cell.quartiles?.q3, group),
    ),
    column('shares', 'string', 'Shares of trusts by score, to the nearest 5 %', ({ cell }) => bins(cell)),
    column('spread', 'string', 'narrow, typical or wide', ({ cell }) => cell.spread),
  ],
};

export const TRUST: DataFileSpec<TrustRow> = {
  name: 'trust',
  title: 'Own scores of one trust beside released figures of a registered group',
  columns: [
    column('ods_code', 'string', 'Code of the trust', (r) => r.code),
    column('name', 'string', "Name at the round's date", (r) => r.name),
    column('theme', 'string', 'Code of the theme', (r) => r.position.theme),
    column('score', 'string', 'Score, 1 to 5, or why there is none', (r) =>
      r.position.own.standIn ? r.position.own.text : (twoDecimals(r.position.own.score) ?? r.position.own.text),
    ),
    column('likely_low', 'string', 'Lower end of the likely range', (r) => twoDecimals(r.position.own.low)),
    column('likely_high', 'string', 'Upper end of the likely range', (r) => twoDecimals(r.position.own.high)),
    column('level', 'integer', 'Level of maturity, 1 to 5', (r) => r.position.own.level),
    column('level_name', 'string', 'Name of the level', (r) => r.position.own.levelName),
    column('agreement', 'string', 'strong, moderate or mixed', (r) => r.result?.agreement ?? null),
    column('cant_say', 'string', 'How many answered "can\'t say": few, some or many', (r) => r.result?.cantSay ?? null),
    column('executive', 'string', 'Mean of executives', (r) => twoDecimals(r.executive)),
    column('non_executive', 'string', 'Mean of non-executives', (r) => twoDecimals(r.nonExecutive)),
    column('change', 'string', 'Change since the round before', (r) => twoDecimals(r.result?.change)),
    column('verdict', 'string', 'improved, deteriorated, no_clear_change or not_comparable', (r) => r.result?.verdict ?? null),
    column('group', 'string', 'Registered group that the rest of the row is about', (r) => r.group.id),
    column('fifth', 'string', 'Fifth of the group that the score falls in', (r) => r.position.fifth.text),
    column('group_mean', 'string', 'Released mean of the group', (r) => shown(r.cell?.mean, r.group)),
    column('group_q1', 'string', 'Released lower quartile', (r) => shown(r.cell?.quartiles?.q1, r.group)),
    column('group_median', 'string', 'Released median', (r) => shown(r.cell?.quartiles?.median, r.group)),
    column('group_q3', 'string', 'Released upper quartile', (r) => shown(r.cell?.quartiles?.q3, r.group)),
  ],
};
