import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DumbbellRow } from '../dumbbell/dumbbell-props.js';
import type { HeatmapData } from '../heatmap/heatmap-props.js';
import type { HexMapCell } from '../hex-map/hex-map-props.js';
import type { HistogramData } from '../histogram/histogram-props.js';
import type { IntervalRow } from '../interval-rows/interval-rows-props.js';
import type { OwnScoreRow } from '../own-score-rows/own-score-rows-props.js';
import { formatFixed, formatInterval, formatSigned } from '../theme/format.js';

interface GroupFigures {
  code: string;
  name: string;
  mean: number;
  low: number;
  high: number;
  count: string;
  n?: number;
}

interface ExampleFile {
  england: number;
  systems: GroupFigures[];
  regions: GroupFigures[];
  hex: Omit<HexMapCell, 'status' | 'readOut'>[];
  heatmap: Pick<HeatmapData, 'groups' | 'total'>;
  change: {
    own: [number, number];
    england: [number, number];
    trusts: { code: string; name: string; before: number; after: number }[];
  };
  own: Pick<OwnScoreRow, 'id' | 'own' | 'mean' | 'low' | 'high' | 'gap'>[];
  hist: HistogramData;
}

/** Published scores of 2025, prepared as the api would answer for Cheshire and Merseyside (QYG) on Well led. */
const file = JSON.parse(
  readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'cheshire-and-merseyside-2025.json'), 'utf8'),
) as ExampleFile;

export const MEASURES = [
  { code: 'well_led', label: 'Well led', shortLabel: 'Well led' },
  { code: 'ensure_smart_foundations', label: 'Ensure smart foundations', shortLabel: 'Smart found.' },
  { code: 'safe_practice', label: 'Safe practice', shortLabel: 'Safe practice' },
  { code: 'support_workforce', label: 'Support workforce', shortLabel: 'Supp. workf.' },
  { code: 'empower_people', label: 'Empower people', shortLabel: 'Emp. people' },
  { code: 'improve_care', label: 'Improve care', shortLabel: 'Improve care' },
  { code: 'healthy_populations', label: 'Healthy populations', shortLabel: 'Healthy pop.' },
];

export const england = { label: 'England', value: file.england };
export const histogram = file.hist;

export const heatmap: HeatmapData = {
  columns: [...MEASURES, { code: 'profile', label: 'Mean of seven', shortLabel: 'Mean' }],
  ...file.heatmap,
  missing: [],
};

const intervalRow = (group: GroupFigures, own: boolean): IntervalRow => ({
  id: group.code,
  label: group.name,
  value: group.mean,
  low: group.low,
  high: group.high,
  countLabel: group.count,
  own,
  limited: group.n !== undefined && group.n < 5,
  status: 'released',
  readOut: `${group.name}: ${formatFixed(group.mean, 2)}, 95% interval ${formatInterval(group.low, group.high, 2)}, ${group.count} trusts.`,
  href: `/system/${group.code}`,
});

export const systems = file.systems.map((group) => intervalRow(group, group.code === 'QYG'));
export const regions = file.regions.map((group) => intervalRow(group, false));

export const hexCells: HexMapCell[] = file.hex.map((cell) => ({
  ...cell,
  status: 'released',
  readOut: `${cell.name}: ${cell.value === null ? 'no data' : formatFixed(cell.value)} out of 5${cell.limited ? ', fewer than five trusts' : ''}.`,
}));

const changeRow = (row: Pick<DumbbellRow, 'id' | 'label' | 'before' | 'after' | 'kind'>, interval = ''): DumbbellRow => {
  const change = row.after - row.before;
  const verdict = interval || change >= 0.25 ? 'improved' : change <= -0.25 ? 'deteriorated' : 'no_clear_change';
  const word = { improved: 'Improved', no_clear_change: 'No clear change', deteriorated: 'Deteriorated' }[verdict];
  const verdictText = `${word}${interval}`;
  const changeText = formatSigned(change);
  return { ...row, changeText, verdict, verdictText, readOut: `${row.label}: ${changeText}. ${verdictText}.` };
};

const {
  change: { own, england: nation, trusts },
} = file;

export const changeRows: DumbbellRow[] = [
  changeRow(
    { id: 'QYG', label: 'Cheshire and Merseyside, 16 trusts', before: own[0], after: own[1], kind: 'own' },
    ' (+0.09 to +0.33)',
  ),
  changeRow(
    { id: 'ENG', label: 'England, 204 trusts', before: nation[0], after: nation[1], kind: 'benchmark' },
    ' (+0.12 to +0.19)',
  ),
  ...trusts.map((trust) =>
    changeRow({ id: trust.code, label: trust.name, before: trust.before, after: trust.after, kind: 'trust' }),
  ),
];

export const ownScores: OwnScoreRow[] = file.own.map((row, index) => {
  const label = MEASURES[index]?.label ?? row.id;
  return {
    ...row,
    label,
    emphasised: Math.abs(row.gap ?? 0) >= 1,
    readOut: `${label}: the ICB ${formatFixed(row.own ?? 0)}, its trusts ${formatFixed(row.mean ?? 0)}.`,
  };
});
