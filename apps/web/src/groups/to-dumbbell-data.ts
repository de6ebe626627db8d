import { formatFixed, formatInterval, formatSigned } from '@boardmark/charts';
import type { ChangeVerdict, DumbbellRow } from '@boardmark/charts';
import { countOf } from '../components/count-of.js';
import type { GroupChange_ChangeFragment, SystemChange_SystemFragment, Verdict } from '../gql/graphql.js';

const VERDICTS: Record<Verdict, { verdict: ChangeVerdict; text: string }> = {
  IMPROVED: { verdict: 'improved', text: 'Improved' },
  NO_CLEAR_CHANGE: { verdict: 'no_clear_change', text: 'No clear change' },
  DETERIORATED: { verdict: 'deteriorated', text: 'Deteriorated' },
};

type Trust = NonNullable<SystemChange_SystemFragment['change']>['trusts'][number];

export interface DumbbellSource {
  system: GroupChange_ChangeFragment;
  england: GroupChange_ChangeFragment;
  trusts: readonly Trust[];
}

/** The system and England with their intervals, then the trusts by change, largest rise first. */
export function toDumbbellRows({ system, england, trusts }: DumbbellSource): DumbbellRow[] {
  const sorted = [...trusts].sort((a, b) => b.change - a.change || a.name.localeCompare(b.name, 'en-GB'));
  return [toGroupRow(system, 'own'), toGroupRow(england, 'benchmark'), ...sorted.map(trustRow)];
}

/** A system or England, with the interval of its change beside the verdict. */
export function toGroupRow(group: GroupChange_ChangeFragment, kind: 'own' | 'benchmark'): DumbbellRow {
  const { ciLow, ciHigh } = group;
  const label = `${group.name}, ${countOf(group.nPanel, 'trust')}`;
  const interval = ciLow === null || ciHigh === null ? '' : ` (${formatSigned(ciLow)} to ${formatSigned(ciHigh)})`;
  return {
    ...row(group.code, label, group, `${VERDICTS[group.verdict].text}${interval}`, kind),
    ...(ciLow === null || ciHigh === null ? {} : { ciLow, ciHigh }),
  };
}

function trustRow(trust: Trust): DumbbellRow {
  return row(trust.code, trust.name, trust, VERDICTS[trust.verdict].text, 'trust');
}

function row(
  id: string,
  label: string,
  { before, after, change, verdict }: Pick<Trust, 'before' | 'after' | 'change' | 'verdict'>,
  verdictText: string,
  kind: DumbbellRow['kind'],
): DumbbellRow {
  return {
    id,
    label,
    before,
    after,
    changeText: formatSigned(change),
    change,
    verdict: VERDICTS[verdict].verdict,
    verdictText,
    kind,
    readOut: `${label}: from ${formatInterval(before, after, 2)}, ${formatSigned(change)}. ${verdictText}.`,
  };
}

export function panelWords({ nPanel, before, after }: GroupChange_ChangeFragment): string {
  const panel = nPanel === 1 ? 'The one trust of both rounds' : `The same ${nPanel} trusts in both rounds`;
  return `${panel}, mean from ${formatFixed(before, 2)} to ${formatFixed(after, 2)}.`;
}
