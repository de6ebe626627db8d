import type { TableTwin } from '../table/table-twin.js';
import type { ThemeTrendsProps } from './theme-trends-props.js';

/** Own score with its range and the peers, theme by theme and round by round. */
export function themeTrendsTable(
  { themes, rounds, peersLabel }: Pick<ThemeTrendsProps, 'themes' | 'rounds' | 'peersLabel'>,
  caption = 'Own score over the rounds',
): TableTwin {
  const number = (key: string, label: string) => ({ key, label, kind: 'number' as const, decimals: 1 });
  const value = (of: readonly (number | null)[], round: number, status: 'missing' | 'not_available') => of[round] ?? { status };
  return {
    caption,
    rowHeader: 'theme',
    columns: [
      { key: 'theme', label: 'Theme', kind: 'text' },
      { key: 'round', label: 'Round', kind: 'text' },
      number('score', 'Own score'),
      number('low', 'Likely range, from'),
      number('high', 'Likely range, to'),
      number('peers', peersLabel),
      { key: 'line', label: 'Line', kind: 'text' },
      { key: 'verdict', label: 'Verdict', kind: 'text' },
    ],
    rows: themes.flatMap((theme) =>
      rounds.map((round, index) => ({
        theme: theme.label,
        round: round.label,
        score: value(theme.scores, index, 'missing'),
        low: value(theme.low, index, 'missing'),
        high: value(theme.high, index, 'missing'),
        peers: value(theme.peers, index, 'not_available'),
        line: theme.breaks[index] ? 'starts anew' : '',
        verdict: theme.verdictText,
      })),
    ),
  };
}
