import { describeShown, type LedgerCell, type LedgerGroup, type Shown } from '@boardmark/disclosure';
import { stepOf } from '../facts/build-system.js';
import type { SeenCell, Statement } from '../facts/evidence.js';

/** A released cell as an attacker reads it. */
export function seenCell(cell: LedgerCell, groups: readonly LedgerGroup[]): SeenCell {
  const group = groups.find(({ id }) => id === cell.group);
  if (!group) throw new Error(cell.group);
  const said = (shown: Shown): Statement => {
    const { low, high } = describeShown(shown);
    if (!('value' in shown)) return { value: null, low, high };
    const half = stepOf(group.members.length) / 2;
    return { value: shown.value, low: shown.value - half, high: shown.value + half };
  };
  const { quartiles } = cell;
  return {
    group: cell.group,
    kind: group.kind,
    theme: cell.theme,
    members: group.members,
    mean: said(cell.mean),
    quartiles: quartiles && [said(quartiles.q1), said(quartiles.median), said(quartiles.q3)],
    histogram: cell.histogram,
  };
}
