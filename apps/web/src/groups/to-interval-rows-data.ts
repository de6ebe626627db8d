import { formatFixed, intervalWords, NO_DATA, NOT_AVAILABLE } from '@boardmark/charts';
import type { IntervalRow } from '@boardmark/charts';
import type { Scores } from '../state/view-state.js';
import { countLabel, isLimited } from './group-levels.js';
import type { GroupLevel } from './group-levels.js';

export interface IntervalRowsOptions {
  scores: Scores;
  /** England's mean of the same scores: where like for like starts from. */
  englandMean: number | null;
  /** Code of the group to draw as "own". */
  own?: string | null;
  hrefOf?: (code: string) => string;
}

interface Plotted {
  value: number | null;
  low: number | null;
  high: number | null;
}

/** Rows of groups in the order given: their means as scored, or England's mean plus their like-for-like difference. */
export function toIntervalRows(groups: readonly GroupLevel[], options: IntervalRowsOptions): IntervalRow[] {
  return groups.map((group) => {
    const plotted = plot(group, options);
    return {
      id: group.code,
      label: group.shortName,
      ...plotted,
      countLabel: countLabel(group),
      own: group.code === options.own,
      limited: isLimited(group),
      status: group.status,
      readOut: readOut(group, plotted, options.scores),
      ...(options.hrefOf ? { href: options.hrefOf(group.code) } : {}),
    };
  });
}

/** Highest first; groups without a value last. */
export function sortByValue(rows: readonly IntervalRow[]): IntervalRow[] {
  return [...rows].sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || a.label.localeCompare(b.label, 'en-GB'));
}

export function englandReference(mean: number | null): { label: string; value: number } | null {
  return mean === null ? null : { label: 'England', value: mean };
}

function plot(group: GroupLevel, { scores, englandMean }: IntervalRowsOptions): Plotted {
  if (scores === 'as-scored') return { value: group.mean, low: group.low, high: group.high };
  const level = (difference: number | null): number | null =>
    englandMean === null || difference === null ? null : englandMean + difference;
  return { value: level(group.difference), low: level(group.differenceLow), high: level(group.differenceHigh) };
}

function readOut(group: GroupLevel, { value, low, high }: Plotted, scores: Scores): string {
  const trusts = `${group.nOrganisations} of ${group.nEligible} trusts submitted`;
  if (group.status === 'not_available') return `${group.shortName}: ${NOT_AVAILABLE}.`;
  if (value === null) return `${group.shortName}: ${NO_DATA}. ${trusts}.`;
  const interval = low === null || high === null ? '' : `, 95% interval ${intervalWords(low, high)}`;
  const basis = scores === 'like-for-like' ? ' like for like' : '';
  const limited = isLimited(group) ? ' Fewer than five trusts: limited evidence.' : '';
  return `${group.shortName}: ${formatFixed(value, 2)}${basis}${interval}. ${trusts}.${limited}`;
}
