import { formatFixed, formatInterval, formatSigned } from '@boardmark/charts';
import type { OwnScoreRow } from '@boardmark/charts';
import { readFragment } from '../gql/fragment-masking.js';
import type { FragmentType } from '../gql/fragment-masking.js';
import { AggregatePartsFragmentDoc } from '../gql/graphql.js';
import { toPeerFigures } from './to-peer-figures.js';

/** The own mean with its interval beside England's released mean, theme by theme. */
export function toAgainstEngland(
  masked: readonly FragmentType<typeof AggregatePartsFragmentDoc>[],
  themes: readonly { code: string; name: string }[],
  who: string,
): OwnScoreRow[] {
  const aggregates = readFragment(AggregatePartsFragmentDoc, masked);
  return themes.flatMap(({ code, name }) => {
    const aggregate = aggregates.find((entry) => entry.theme === code);
    if (!aggregate) return [];
    const { mean, ciLow: low, ciHigh: high } = aggregate;
    const cell = toPeerFigures(aggregate.england);
    const england = cell.peers?.mean.value ?? null;
    const gap = mean === null || england === null ? null : mean - england;
    const interval = low === null || high === null ? '' : ` (95% interval ${formatInterval(low, high)})`;
    const theirs = cell.peers?.mean.text ?? cell.absentText.toLowerCase();
    return [
      {
        id: code,
        label: name,
        own: england,
        mean,
        low,
        high,
        gap,
        emphasised: england !== null && low !== null && high !== null && (high < england || low > england),
        readOut: `${name}: ${who} ${mean === null ? 'no data' : formatFixed(mean)}${interval}, England ${theirs}${gap === null ? '' : `, difference ${formatSigned(gap, 1)}`}.`,
      },
    ];
  });
}
