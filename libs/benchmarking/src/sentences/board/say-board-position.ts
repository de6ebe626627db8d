import { joinWords } from '../words.js';
import type { PlacedTheme } from './say-board-headline.js';

/** More themes than this are counted, not named. */
const NAMED = 3;

/**
 * The finding above the themes of a board: on which it is ahead of most peers, on which behind most.
 *
 * Ahead: the highest fifth; behind: the lowest. Up to three themes are named, more are counted. It claims nothing for themes without a place.
 *
 * @example "Ahead of most peers on Outcomes, behind most on Culture"
 */
export function sayBoardPosition(themes: readonly PlacedTheme[]): string {
  const scored = themes.filter((theme) => theme.scored);
  if (scored.length === 0) return 'No scores in this round';
  const placed = scored.filter(({ place }) => typeof place === 'number');
  if (placed.length === 0) return 'Scores by theme; no place among peers can be told';
  const at = (wanted: number) => placed.filter(({ place }) => place === wanted).map(({ name }) => name);
  const [highest, lowest] = [at(5), at(1)];
  const parts = [
    ...(highest.length === 0 ? [] : [`ahead of most peers on ${name(highest)}`]),
    ...(lowest.length === 0 ? [] : [`behind most${highest.length === 0 ? ' peers' : ''} on ${name(lowest)}`]),
  ];
  const text = parts.length === 0 ? 'among the middle of its peers wherever it can be placed' : parts.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function name(themes: readonly string[]): string {
  return themes.length > NAMED ? `${themes.length} themes` : joinWords(themes);
}
