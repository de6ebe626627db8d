import { formatScore, roundTo } from '../numbers.js';
import { capitalise, countWord, joinWords } from '../words.js';

export type BoardVerdictWord = 'improved' | 'deteriorated' | 'no_clear_change' | 'not_comparable' | 'no_score';

/** One theme of one board since the round before. */
export interface BoardChangeTheme {
  readonly name: string;
  readonly verdict: BoardVerdictWord;
}

/** More themes than this are counted, not named. */
const NAMED = 3;

/**
 * What has changed on a board's themes since the round before: those that improved, those that deteriorated, and how many show no clear change.
 *
 * Only verdicts are said, each of which allows for chance on its own theme. Themes that cannot be compared and those without two scores are
 * not counted as unchanged.
 *
 * @example "Outcomes has improved; six themes show no clear change"
 */
export function sayBoardChange(themes: readonly BoardChangeTheme[]): string {
  const of = (verdict: BoardVerdictWord) => themes.filter((theme) => theme.verdict === verdict).map(({ name }) => name);
  const [improved, deteriorated, unclear, incomparable] = [
    of('improved'),
    of('deteriorated'),
    of('no_clear_change'),
    of('not_comparable'),
  ];
  const parts = [
    ...(improved.length === 0 ? [] : [`${named(improved)} ${have(improved)} improved`]),
    ...(deteriorated.length === 0 ? [] : [`${named(deteriorated)} ${have(deteriorated)} deteriorated`]),
    ...(unclear.length === 0
      ? []
      : [`${countWord(unclear.length)} ${unclear.length === 1 ? 'theme shows' : 'themes show'} no clear change`]),
  ];
  if (parts.length > 0) return capitalise(parts.join('; '));
  return incomparable.length > 0
    ? 'The statements changed, so no theme can be compared with the round before'
    : 'No change can be told yet';
}

const named = (names: readonly string[]): string =>
  names.length > NAMED ? `${countWord(names.length)} themes` : joinWords(names);
const have = (names: readonly string[]): string => (names.length === 1 ? 'has' : 'have');

/**
 * A verdict as it stands under the name of a theme.
 *
 * @param since label of the round before
 * @example sayVerdict('improved', 'Spring 2026') // 'Improved since Spring 2026'
 */
export function sayVerdict(verdict: BoardVerdictWord, since: string | null): string {
  const when = since === null ? '' : ` since ${since}`;
  switch (verdict) {
    case 'improved':
      return `Improved${when}`;
    case 'deteriorated':
      return `Deteriorated${when}`;
    case 'no_clear_change':
      return 'No clear change';
    case 'not_comparable':
      return 'Cannot be compared: statements changed';
    case 'no_score':
      return 'No change can be told';
  }
}

export interface BoardChangeDetail {
  readonly verdict: BoardVerdictWord;
  /** In points; null without two scores that allow for a range. */
  readonly change: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the last three changes all went one way. */
  readonly run: 'rising' | 'falling' | null;
  /** Statements of the theme now, and how many of them are new; for a theme that cannot be compared. */
  readonly statements: { readonly total: number; readonly fresh: number };
  /** Label of the round that the line begins with, for a theme that cannot be compared. */
  readonly round: string;
}

/**
 * One theme's change in numbers: how far, with its likely range, and whether chance could explain it.
 *
 * Points at one decimal. A change that prints as 0.0 is called none. A run of three is said only beside "within chance".
 *
 * @example "Up 0.7 (likely range 0.1 to 1.3)."
 * @example "Up 0.2: within chance. But three rises running."
 */
export function sayChangeDetail({ verdict, change, low, high, run, statements, round }: BoardChangeDetail): string {
  if (verdict === 'not_comparable')
    return `${statements.fresh} of ${statements.total} statements ${statements.fresh === 1 ? 'is' : 'are'} new. A new line starts at ${round}.`;
  if (change === null || low === null || high === null) return 'It takes two rounds with answers of members.';
  const size = formatScore(Math.abs(change));
  const far = roundTo(change, 1) === 0 ? 'No change' : `${change > 0 ? 'Up' : 'Down'} ${size}`;
  if (verdict !== 'no_clear_change') return `${far} (likely range ${formatScore(low)} to ${formatScore(high)}).`;
  const running = run === null ? '' : ` But three ${run === 'rising' ? 'rises' : 'falls'} running.`;
  return `${far}: within chance.${running}`;
}

/**
 * How far changes can be told from chance, as a note.
 *
 * @param smallest the smallest change in points that would have been told, over the themes; null where there is none
 * @example sayBoardChangeNote(0.55) // 'A change must exceed about 0.6 to be told from chance. …'
 */
export function sayBoardChangeNote(smallest: number | null): string {
  const sessions = 'A session on the time line is a note, not a cause.';
  if (smallest === null) return sessions;
  return `A change must exceed about ${formatScore(smallest)} to be told from chance with so many members answering. ${sessions}`;
}
