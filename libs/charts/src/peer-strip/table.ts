import { formatFixed } from '../theme/format.js';
import type { TableTwin, TwinCell } from '../table/table-twin.js';
import type { PeerBin, PeerStripRow, ShownFigure } from './peer-strip-props.js';

/** Own score with its likely range, level and fifth, and what is available of the peers, theme by theme. */
export function peerStripTable(rows: readonly PeerStripRow[], caption = 'Own score among peers'): TableTwin {
  const number = (key: string, label: string) => ({ key, label, kind: 'number' as const, decimals: 1 });
  const text = (key: string, label: string) => ({ key, label, kind: 'text' as const });
  return {
    caption,
    rowHeader: 'theme',
    columns: [
      text('theme', 'Theme'),
      number('score', 'Own score'),
      number('low', 'Likely range, from'),
      number('high', 'Likely range, to'),
      text('level', 'Level'),
      text('fifth', 'Own fifth of peers'),
      number('mean', 'Peers, mean'),
      number('q1', 'Peers, lower quartile'),
      number('median', 'Peers, median'),
      number('q3', 'Peers, upper quartile'),
      text('bins', 'Peers, share in each step'),
    ],
    rows: rows.map((row) => ({
      theme: row.label,
      score: row.score !== null && row.scoreText === formatFixed(row.score) ? row.score : row.scoreText,
      low: row.low,
      high: row.high,
      level: row.levelName ? `${row.levelName}, ${row.levelText}` : '',
      fifth: row.fifthText,
      mean: row.peers ? figure(row.peers.mean) : { status: 'not_available' },
      q1: figure(row.peers?.quartiles?.q1),
      median: figure(row.peers?.quartiles?.median),
      q3: figure(row.peers?.quartiles?.q3),
      bins: row.peers?.bins ? binWords(row.peers.bins) : { status: 'not_available' },
    })),
  };
}

function figure(shown: ShownFigure | undefined): TwinCell {
  if (!shown) return { status: 'not_available' };
  return shown.value ?? shown.text;
}

/** "2.0 to 2.5: 15%; 2.5 to 3.5: 40%". */
export function binWords(bins: readonly PeerBin[]): string {
  return bins.map(({ from, to, share }) => `${formatFixed(from)} to ${formatFixed(to)}: ${Math.round(share * 100)}%`).join('; ');
}
