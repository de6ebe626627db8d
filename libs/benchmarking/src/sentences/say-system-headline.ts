import type { Clarity } from '../aggregate.js';
import { formatFixed, formatScore, roundTo } from './numbers.js';
import { plain, type Span, strong } from './span.js';
import { countWord, joinWords, plural } from './words.js';

/** One measure of a system; null where it has no score. */
export interface HeadlineTheme {
  readonly name: string;
  readonly mean: number | null;
  readonly englandMean: number | null;
  readonly expected: number | null;
  readonly clarity: Clarity;
}

export interface SystemHeadline {
  readonly nTrusts: number;
  /** Real measures only, in any order; never the profile. */
  readonly themes: readonly HeadlineTheme[];
  /** Number of tests that each verdict allows for. */
  readonly comparisons: number;
}

interface Scored extends HeadlineTheme {
  readonly mean: number;
  readonly englandMean: number;
  readonly expected: number;
}

/** Below this share of the difference the mix is said not to explain it. */
const NEGLIGIBLE_SHARE = 0.1;
const FEW_TRUSTS = 5;

/**
 * Headline of a system: where it differs from England, by how much, whether its mix explains that, and what stays unclear.
 *
 * Measures that some matching flags are named, clear ones first, then by the size of the score effect. "Clearly" is said of clear
 * ones only; a close call is called one. No flag at all is no clear difference, never equality, and few trusts are said to be few.
 *
 * @example "Trusts here score above England on Well led, 3.6 against 2.8 out of 5, and the mix of trusts does not explain it. …"
 */
export function saySystemHeadline({ nTrusts, themes, comparisons }: SystemHeadline): Span[] {
  const scored = themes.filter(isScored);
  if (nTrusts === 0 || scored.length === 0) return [strong('No trust here has a score'), plain(' in this round.')];
  const notable = scored.filter(({ clarity }) => clarity !== 'none').sort(byWeight);
  const unscored = themes.filter((theme) => !isScored(theme)).map(({ name }) => name);
  const gaps = unscored.length === 0 ? [] : [plain(` There is no score here on ${joinWords(unscored, 'or')}.`)];
  return [
    ...(notable.length === 0 ? sayNone(nTrusts, scored, comparisons) : saySome(nTrusts, notable, scored, comparisons)),
    ...gaps,
  ];
}

function sayNone(nTrusts: number, scored: readonly Scored[], comparisons: number): Span[] {
  const measures = scored.length === 1 ? (scored[0]?.name ?? '') : `any of the ${countWord(scored.length)} measures`;
  const few =
    nTrusts < FEW_TRUSTS ? ` With ${countWord(nTrusts)} ${plural(nTrusts, 'trust')}, only a large difference would show.` : '';
  return [
    plain(nTrusts === 1 ? 'The one trust here shows ' : 'Trusts here show '),
    strong('no clear difference from England'),
    plain(` on ${measures}, once all ${comparisons} comparisons are allowed for.${few}`),
  ];
}

function saySome(nTrusts: number, notable: readonly Scored[], scored: readonly Scored[], comparisons: number): Span[] {
  const clauses = notable.flatMap((theme, i) => [...(i === 0 ? [] : [plain('; ')]), ...sayDifference(theme)]);
  const nOthers = scored.length - notable.length;
  const close = notable.filter(({ clarity }) => clarity === 'close_call').map(({ name }) => name);
  const allowed = ` once all ${comparisons} comparisons are allowed for.`;
  return [
    plain(nTrusts === 1 ? 'The one trust here scores ' : 'Trusts here score '),
    ...clauses,
    plain(`${sayShare(nTrusts, notable)}. `),
    ...(close.length === 0 ? [] : [plain(`${sayClose(close, notable.length)}${nOthers === 0 ? allowed : '. '}`)]),
    ...(nOthers === 0 ? [] : [plain(`On the other ${nOthers === 1 ? 'measure' : `${countWord(nOthers)} measures`} there is `)]),
    ...(nOthers === 0 ? [] : [strong('no clear difference'), plain(allowed)]),
    ...(nOthers === 0 && close.length === 0 ? [plain(`That holds${allowed}`)] : []),
  ];
}

function sayDifference(theme: Scored): Span[] {
  const { name, mean, englandMean, expected, clarity } = theme;
  const against = agreesInDirection(theme) ? englandMean : expected;
  const decimals = formatScore(mean) === formatScore(against) ? 2 : 1;
  const direction = `${clarity === 'clear' ? 'clearly ' : ''}${mean > expected ? 'above' : 'below'}`;
  const numbers = `, ${formatFixed(mean, decimals)} against ${formatFixed(against, decimals)} out of 5`;
  if (agreesInDirection(theme)) return [strong(`${direction} England on ${name}`), plain(numbers)];
  return [strong(`${direction} what such trusts score elsewhere on ${name}`), plain(numbers)];
}

function sayShare(nTrusts: number, notable: readonly Scored[]): string {
  const shares = notable.filter(agreesInDirection).map((t) => (t.expected - t.englandMean) / (t.mean - t.englandMean));
  if (shares.length === 0) return '';
  const mix = nTrusts === 1 ? 'the kind of trust' : 'the mix of trusts';
  const largest = Math.max(...shares);
  if (largest < NEGLIGIBLE_SHARE) return `, and ${mix} does not explain ${notable.length === 1 ? 'it' : 'this'}`;
  return `, and ${mix} explains ${notable.length === 1 ? 'about' : 'at most'} ${roundTo(largest * 10, 0) * 10}% of it`;
}

function sayClose(close: readonly string[], nNotable: number): string {
  if (nNotable === 1) return 'It is a close call';
  if (close.length === nNotable) return `${close.length === 2 ? 'Both' : 'All'} are close calls`;
  return `${joinWords(close)} ${close.length === 1 ? 'is a close call' : 'are close calls'}`;
}

/** The raw difference, as printed, points the same way as the score effect that was tested. */
function agreesInDirection({ mean, englandMean, expected }: Scored): boolean {
  return Math.sign(roundTo(mean - englandMean, 2)) === Math.sign(mean - expected);
}

function byWeight(a: Scored, b: Scored): number {
  const clearFirst = Number(b.clarity === 'clear') - Number(a.clarity === 'clear');
  return clearFirst || Math.abs(b.mean - b.expected) - Math.abs(a.mean - a.expected) || a.name.localeCompare(b.name);
}

function isScored(theme: HeadlineTheme): theme is Scored {
  return theme.mean !== null && theme.englandMean !== null && theme.expected !== null;
}
