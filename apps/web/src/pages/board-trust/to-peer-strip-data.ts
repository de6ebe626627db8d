import { formatInterval } from '@boardmark/charts';
import type { PeerStripRow } from '@boardmark/charts';
import { toPeerFigures } from '../../board/to-peer-figures.js';
import type { PeerCell } from '../../board/to-peer-figures.js';
import type { Trust } from './TrustPage.js';

type PositionTheme = Trust['position']['themes'][number];

export interface PeerStripOptions {
  themes: readonly { code: string; name: string }[];
  /** Ids of the groups that can be chosen. */
  groups: ReadonlySet<string>;
  /** The address with another group. */
  hrefOf: (group: string) => string;
}

/** Own scores and the released figures of the group, in the order of the framework. */
export function toPeerStripRows(position: readonly PositionTheme[], options: PeerStripOptions): PeerStripRow[] {
  return options.themes.flatMap(({ code, name }) => {
    const theme = position.find((entry) => entry.theme === code);
    if (!theme) return [];
    const { own, fifth } = theme;
    const cell = toPeerFigures(theme.cell);
    const nearest = cell.nearest && options.groups.has(cell.nearest.id) ? cell.nearest : null;
    return [
      {
        id: code,
        label: name,
        score: own.score,
        tag: tagOf(own.text),
        scoreText: own.text,
        low: own.low,
        high: own.high,
        levelName: own.levelName ?? '',
        levelText: own.levelText ?? '',
        fifth: fifth.fifth,
        fifthText: fifth.text,
        peers: cell.peers,
        absentText: cell.absentText,
        ...(nearest ? { href: options.hrefOf(nearest.id), hrefText: `Use ${nearest.shortName}` } : {}),
        readOut: readOutOf(name, theme, cell),
      },
    ];
  });
}

/** "4.0+" for "4.0 or above", so that it fits its marker. */
export function tagOf(text: string): string {
  return text.replace(/^(\d\.\d) or above$/, '$1+').replace(/^(\d\.\d) or below$/, '≤ $1');
}

function readOutOf(name: string, { own, fifth }: PositionTheme, { peers, absentText }: PeerCell): string {
  const range = own.low !== null && own.high !== null ? `, likely ${formatInterval(own.low, own.high)}` : '';
  const level = own.levelText ? `, ${own.levelText}` : '';
  const score = own.score === null ? lower(own.text) : `your board ${own.text}${range}${level}`;
  const box = peers?.quartiles
    ? `peers’ middle half ${peers.quartiles.q1.text} to ${peers.quartiles.q3.text}, median ${peers.quartiles.median.text}`
    : peers
      ? `peers’ mean ${peers.mean.text}, spread ${lower(absentText)}`
      : `peers ${lower(absentText)}`;
  const place = peers ? `; ${lower(fifth.text)}` : '';
  return `${name}: ${score}; ${box}${place}.${own.note ? ` ${own.note}` : ''}`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
