import { describeShown, type GroupKind, type LedgerGroup } from '@boardmark/disclosure';
import type { BoardMatrix, BoardMatrixTheme } from './model/board-matrix.model.js';
import { NOT_AVAILABLE } from './model/group-cell.model.js';
import type { PeerLedger } from './peer-ledger.js';
import { inWords } from './to-group-cell.js';

/** All registered groups of a kind as columns, in the order of the policy. */
export function toBoardMatrix(ledger: PeerLedger, kind: GroupKind, themes: readonly string[]): BoardMatrix {
  const groups = ledger.ofKind(kind);
  return {
    kind,
    ids: groups.map(({ id }) => id),
    names: groups.map(({ name }) => name),
    regionCodes: groups.map(regionOf),
    nEligible: groups.map(({ nEligible }) => nEligible),
    submitters: groups.map(({ submitters }) => inWords(submitters)),
    themes: themes.map((theme) => toMatrixTheme(ledger, groups, theme)),
  };
}

function toMatrixTheme(ledger: PeerLedger, groups: readonly LedgerGroup[], theme: string): BoardMatrixTheme {
  const means = groups.map(({ id }) => ledger.cell(id, theme)?.mean ?? null);
  return {
    theme,
    status: means.map((mean) => (mean ? 'released' : 'not_available')),
    mean: means.map((mean) => (mean && 'value' in mean ? mean.value : null)),
    text: means.map((mean, g) => (mean ? describeShown(mean, groups[g]?.nEligible).text : NOT_AVAILABLE)),
  };
}

/** A region itself, or the one that the group's policy looks at next. */
function regionOf({ id, kind, nearest }: LedgerGroup): string | null {
  const [, region] = /^(?:region|others|region_sector):([^:]+)/.exec(kind === 'system' ? regionIn(nearest) : id) ?? [];
  return region ?? null;
}

function regionIn(nearest: readonly string[]): string {
  return nearest.find((id) => id.startsWith('region:')) ?? '';
}
