import { formatScore } from '../numbers.js';
import { countWord, joinWords } from '../words.js';

export interface AgreementTheme {
  readonly name: string;
  /** Null without a score. */
  readonly agreement: 'strong' | 'moderate' | 'mixed' | null;
  /** Executives minus non-executives in points; null where the two are not shown. */
  readonly gap: number | null;
  readonly beyondChance: boolean;
}

/** More themes than this are counted, not named. */
const NAMED = 3;

/**
 * The finding on agreement within a board: themes on which executives and non-executives differ by more than chance, otherwise themes on
 * which answers are mixed, otherwise that members largely agree.
 *
 * @example "Executives and non-executives see Ownership differently"
 */
export function sayBoardAgreement(themes: readonly AgreementTheme[]): string {
  const known = themes.filter(({ agreement }) => agreement !== null);
  if (known.length === 0) return 'Nothing can be said on agreement in this round';
  const apart = themes.filter(({ gap, beyondChance }) => gap !== null && beyondChance).map(({ name }) => name);
  if (apart.length > 0) return `Executives and non-executives see ${named(apart)} differently`;
  const mixed = known.filter(({ agreement }) => agreement === 'mixed').map(({ name }) => name);
  if (mixed.length > 0) return `Members experience ${named(mixed)} differently`;
  const strong = known.filter(({ agreement }) => agreement === 'strong');
  return strong.length === known.length ? 'Members agree strongly on every theme' : 'Members largely agree on every theme';
}

function named(names: readonly string[]): string {
  return names.length > NAMED ? `${countWord(names.length)} themes` : joinWords(names);
}

/**
 * The gap between executives and non-executives on one theme, in words.
 *
 * gap in points, one decimal; "no clear gap" unless it is beyond chance.
 *
 * @example sayGap({ gap: 1.1, beyondChance: true }) // 'Executives higher by 1.1, more than chance alone would give'
 */
export function sayGap({ gap, beyondChance }: Pick<AgreementTheme, 'gap' | 'beyondChance'>): string {
  if (gap === null) return 'Not shown';
  if (!beyondChance) return 'No clear gap';
  return `${gap > 0 ? 'Executives' : 'Non-executives'} higher by ${formatScore(Math.abs(gap))}, more than chance alone would give`;
}

/**
 * How to read agreement, and how far the gaps can be trusted.
 *
 * Each theme is tested by itself at 95 %: of n themes without any real gap, one shows one with the probability 1 − 0.95ⁿ at most, if they are
 * independent.
 *
 * @param nThemes number of themes with a gap that was tested; 0 where none is shown
 */
export function sayAgreementNote(nThemes: number): string {
  const reading =
    'Mixed agreement is not a poor result: it says that members see the theme differently, which is worth a conversation.';
  if (nThemes === 0) return reading;
  const chance = Math.round(100 * (1 - 0.95 ** nThemes));
  return `${reading} Each gap is tested by itself: on ${countWord(nThemes)} themes without any real gap, up to ${chance} boards in 100 would still show one.`;
}

/**
 * Whether the two sides are shown, and why not.
 *
 * @example saySplitShown('too_few') // 'Not shown: it needs at least 5 answers from each side on every theme, and neither side all but unanimous'
 */
export function saySplitShown(state: 'shown' | 'too_few' | 'no_answers' | 'own_only'): string {
  switch (state) {
    case 'shown':
      return 'Executives and non-executives are shown apart on every theme.';
    case 'too_few':
      return 'Not shown: it needs at least 5 answers from each side on every theme, and neither side all but unanimous.';
    case 'no_answers':
      return 'Not shown: there are no answers of single members for this round.';
    case 'own_only':
      return 'Not shown: executives and non-executives are set apart for the trust itself only.';
  }
}
