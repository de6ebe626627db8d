import { formatFixed, formatInterval, formatSigned, NO_DATA } from '@boardmark/charts';
import type { OwnScoreRow } from '@boardmark/charts';
import type { OwnScoresCard_SystemFragment } from '../../gql/graphql.js';

type OwnScore = NonNullable<OwnScoresCard_SystemFragment['ownScores']>['themes'][number];

/** From this gap on a row is printed bold. */
const WIDE_GAP = 1;

export function toOwnScoreRows(
  scores: readonly OwnScore[],
  themes: readonly { code: string; name: string }[],
  trusts = 'its trusts',
): OwnScoreRow[] {
  return themes.flatMap(({ code, name }) => {
    const score = scores.find((entry) => entry.theme === code);
    if (!score) return [];
    const { own, mean, ciLow, ciHigh, gap } = score;
    return [
      {
        id: code,
        label: name,
        own,
        mean,
        low: ciLow,
        high: ciHigh,
        gap,
        emphasised: gap !== null && Math.abs(gap) >= WIDE_GAP,
        readOut: `${name}: ICB ${say(own)}, ${trusts} ${say(mean)}${interval(ciLow, ciHigh)}${gap === null ? '' : `, ICB minus trusts ${formatSigned(gap, 1)}`}.`,
      },
    ];
  });
}

function say(value: number | null): string {
  return value === null ? NO_DATA.toLowerCase() : formatFixed(value);
}

function interval(low: number | null, high: number | null): string {
  return low === null || high === null ? '' : ` (95% interval ${formatInterval(low, high)})`;
}
