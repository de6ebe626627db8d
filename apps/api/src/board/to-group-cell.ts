import { describeShown, type LedgerCell, type LedgerGroup, type Shown } from '@boardmark/disclosure';
import type { BoardGroup } from './model/board-group.model.js';
import {
  type GroupCell,
  NotAvailableAtThisLevel,
  ReleasedCell,
  ReleasedHistogram,
  ReleasedQuartiles,
  type ShownValue,
} from './model/group-cell.model.js';
import type { PeerLedger } from './peer-ledger.js';

/** A released number in words, with the range that the words stand for. */
const toShownValue = (shown: Shown, { nEligible }: LedgerGroup): ShownValue => ({
  value: 'value' in shown ? shown.value : null,
  ...describeShown(shown, nEligible),
});

/** A registered group as peers find it. */
export const toBoardGroup = (ledger: PeerLedger, group: LedgerGroup): BoardGroup => ({
  id: group.id,
  kind: group.kind,
  name: group.name,
  shortName: group.shortName,
  rule: group.rule,
  nEligible: group.nEligible,
  submitters: inWords(group.submitters),
  available: group.available,
  hasDistribution: ledger.hasDistribution(group.id),
  memberCodes: group.members,
  names: ledger.names,
});

/** A cell of a group as peers find it; one constant answer for everything that is not released. */
export function toGroupCell(ledger: PeerLedger, group: LedgerGroup, theme: string): typeof GroupCell {
  const cell = ledger.cell(group.id, theme);
  const instead = (wanted?: (cell: LedgerCell) => boolean) => {
    const nearest = ledger.nearest(group, theme, wanted);
    return new NotAvailableAtThisLevel(nearest && toBoardGroup(ledger, nearest));
  };
  if (!cell) return instead();
  const { mean, quartiles, histogram, spread } = cell;
  return new ReleasedCell({
    mean: toShownValue(mean, group),
    quartiles: quartiles
      ? new ReleasedQuartiles({
          q1: toShownValue(quartiles.q1, group),
          median: toShownValue(quartiles.median, group),
          q3: toShownValue(quartiles.q3, group),
        })
      : instead((other) => other.quartiles !== null),
    histogram: histogram ? new ReleasedHistogram(histogram) : instead((other) => other.histogram !== null),
    spread,
  });
}

/** A band of counts as it is read: "20 to 49", "50 or more". */
export function inWords(band: LedgerGroup['submitters']): string | null {
  return band?.replace('-', ' to ').replace('+', ' or more') ?? null;
}
