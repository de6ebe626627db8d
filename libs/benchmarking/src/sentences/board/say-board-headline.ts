import { formatScore } from '../numbers.js';
import { plain, type Span, strong } from '../span.js';
import { countWord, joinWords } from '../words.js';
import type { BoardPlace } from './fifths.js';

/** One theme of one board. */
export interface PlacedTheme {
  readonly name: string;
  /** Whether the board has a score on it. */
  readonly scored: boolean;
  /** Place among the trusts of the group; read only where there is a score. */
  readonly place: BoardPlace;
}

export interface BoardHeadline {
  /** Who is spoken of in the middle of a sentence: "your board" or "this board". */
  readonly who: string;
  /** Group as it is said after "Among": "acute trusts in the North". */
  readonly group: string;
  /** In the order of the framework. */
  readonly themes: readonly PlacedTheme[];
  readonly nResponses: number | null;
  readonly boardSize: number | null;
  /** Half-widths of the likely ranges, in points; empty where there are none. */
  readonly halfWidths: readonly number[];
  readonly submitted: boolean;
}

/**
 * Where a board stands among the trusts of a group, and how sure that is.
 *
 * Themes in the highest and in the lowest fifth are named, others counted: in between, with a likely range too wide to place, without peers to
 * show. Where the likely ranges are known, the widest of them is said, rounded to one decimal, so that the sentence holds for every theme.
 *
 * Without any score it says that instead; without a place on any theme it says why nothing can be told. Points on the scale 1 to 5.
 *
 * @example "Among acute trusts, your board is in the highest fifth on Outcomes and the lowest fifth on Culture, and in between on six others. …"
 */
export function sayBoardHeadline(statement: BoardHeadline): Span[] {
  const { who, group, themes, submitted } = statement;
  const scored = themes.filter((theme) => theme.scored);
  if (scored.length === 0) {
    const why = submitted ? 'has no score in this round.' : 'did not take part in this round.';
    return [strong(`${who.charAt(0).toUpperCase()}${who.slice(1)}`), plain(` ${why}`)];
  }
  const at = (...places: BoardPlace[]) => scored.filter(({ place }) => places.includes(place)).map(({ name }) => name);
  const [highest, lowest, between, unplaced, unshown] = [at(5), at(1), at(2, 3, 4), at('cannot_be_placed'), at(null)];
  if (unshown.length === scored.length)
    return [
      plain(`Among ${group}, `),
      strong('no distribution is available at this level'),
      plain('; the own scores stand by themselves.'),
      ...sayPrecision(statement),
    ];
  return [
    plain(`Among ${group}, ${who} is `),
    ...sayEnds(highest, lowest, between.length),
    plain(`${sayLeftOver(unplaced, unshown)}.`),
    ...sayPrecision(statement),
  ];
}

function sayEnds(highest: readonly string[], lowest: readonly string[], nBetween: number): Span[] {
  const ends = [
    ...(highest.length === 0 ? [] : [`in the highest fifth on ${joinWords(highest)}`]),
    ...(lowest.length === 0 ? [] : [`${highest.length === 0 ? 'in ' : ''}the lowest fifth on ${joinWords(lowest)}`]),
  ];
  if (ends.length === 0)
    return [
      strong('in neither the highest nor the lowest fifth'),
      plain(
        nBetween === 0
          ? ' on any theme'
          : ` on the ${countWord(nBetween)} ${nBetween === 1 ? 'theme' : 'themes'} that can be placed`,
      ),
    ];
  const rest = nBetween === 0 ? '' : `, and in between on ${countWord(nBetween)} ${nBetween === 1 ? 'other' : 'others'}`;
  return [strong(ends.join(' and ')), plain(rest)];
}

function sayLeftOver(unplaced: readonly string[], unshown: readonly string[]): string {
  return [
    ...(unplaced.length === 0 ? [] : [`; it cannot be placed on ${joinWords(unplaced)}`]),
    ...(unshown.length === 0 ? [] : [`; peers are not available at this level on ${joinWords(unshown)}`]),
  ].join('');
}

function sayPrecision({ nResponses, boardSize, halfWidths }: BoardHeadline): Span[] {
  if (halfWidths.length === 0) return [];
  const answering =
    nResponses === null
      ? ''
      : boardSize === null
        ? `With ${nResponses} members answering, `
        : `With ${nResponses} of ${boardSize} members answering, `;
  const widest = formatScore(Math.max(...halfWidths));
  return [
    plain(
      ` ${answering}${answering === '' ? 'A' : 'a'} score could be up to about ${widest} higher or lower, so a neighbouring fifth is possible.`,
    ),
  ];
}
