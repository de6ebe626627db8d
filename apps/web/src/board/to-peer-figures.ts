import type { PeerFigures, ShownFigure } from '@boardmark/charts';
import { readFragment } from '../gql/fragment-masking.js';
import type { FragmentType } from '../gql/fragment-masking.js';
import { BoardCellFragmentDoc, ShownPartsFragmentDoc } from '../gql/graphql.js';

export interface PeerCell {
  /** Null when nothing of the group is available on the theme. */
  peers: PeerFigures | null;
  /** Said in the place of what is not available. */
  absentText: string;
  /** The nearest group that is available. */
  nearest: { id: string; shortName: string } | null;
}

/** A cell of the ledger as a chart takes it. */
export function toPeerFigures(masked: FragmentType<typeof BoardCellFragmentDoc>): PeerCell {
  const cell = readFragment(BoardCellFragmentDoc, masked);
  if (cell.__typename === 'NotAvailableAtThisLevel') {
    return { peers: null, absentText: cell.message, nearest: cell.nearest };
  }
  const { quartiles, histogram } = cell;
  const absentText =
    quartiles.__typename === 'NotAvailableAtThisLevel'
      ? quartiles.message
      : histogram.__typename === 'NotAvailableAtThisLevel'
        ? histogram.message
        : '';
  return {
    peers: {
      mean: shown(cell.mean),
      quartiles:
        quartiles.__typename === 'ReleasedQuartiles'
          ? { q1: shown(quartiles.q1), median: shown(quartiles.median), q3: shown(quartiles.q3) }
          : null,
      bins:
        histogram.__typename === 'ReleasedHistogram'
          ? histogram.shares.map((share, index) => ({ share, from: histogram.from[index] ?? 1, to: histogram.to[index] ?? 5 }))
          : null,
    },
    absentText,
    nearest: null,
  };
}

function shown(masked: FragmentType<typeof ShownPartsFragmentDoc>): ShownFigure {
  const { value, text, low, high } = readFragment(ShownPartsFragmentDoc, masked);
  return { value, text, low, high };
}
