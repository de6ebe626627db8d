import type { Clarity } from '../aggregate.js';
import { isLimitedEvidence } from '../limited-evidence.js';
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

/** Below this share of the gap the mix is said not to account for it. */
const NEGLIGIBLE_SHARE = 0.1;

/**
 * Headline of a system: where it differs from England, by how much, what its mix accounts for, and what stays unclear.
 *
 * Measures that some matching flags are named, clear ones first, then by |mean − expected|. "Clearly" is said of clear ones only; a close
 * call is called one. Share of the mix = (expected − England) / (mean − England), the largest of the named gaps. A gap that points the other
 * way than the like-for-like difference is set against what such trusts score elsewhere. No flag is no clear difference, never equality,
 * and limited evidence is said to be that. Two decimals where one would print the same number twice.
 *
 * Means in points; a measure without a score is named at the end; without trusts or scores there is nothing else to say.
 *
 * @example "Trusts here score above England on Well led (3.6 out of 5, against 2.8). Their mix does not account for the gap. …"
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
  const few = isLimitedEvidence(nTrusts)
    ? ` With ${countWord(nTrusts)} ${plural(nTrusts, 'trust')}, only a large difference would show.`
    : '';
  return [
    plain(nTrusts === 1 ? 'The one trust here shows ' : 'Trusts here show '),
    strong('no clear difference from England'),
    plain(` on ${measures}, allowing for all ${comparisons} comparisons.${few}`),
  ];
}

function saySome(nTrusts: number, notable: readonly Scored[], scored: readonly Scored[], comparisons: number): Span[] {
  const nOthers = scored.length - notable.length;
  const others = nOthers === 1 ? 'The other measure shows ' : `The other ${countWord(nOthers)} measures show `;
  return [
    plain(nTrusts === 1 ? 'The one trust here scores ' : 'Trusts here score '),
    ...notable.flatMap((theme, i) => [...separate(i, notable.length), ...sayDifference(theme, i === 0)]),
    plain(`.${sayShare(nTrusts, notable)}${sayClose(notable)} `),
    ...(nOthers === 0
      ? [plain(`All ${comparisons} comparisons are allowed for.`)]
      : [plain(others), strong('no clear difference'), plain(`, allowing for all ${comparisons} comparisons.`)]),
  ];
}

function separate(i: number, n: number): Span[] {
  if (i === 0) return [];
  return [plain(i === n - 1 ? ' and ' : ', ')];
}

function sayDifference(theme: Scored, withScale: boolean): Span[] {
  const { name, mean, englandMean, expected, clarity } = theme;
  const against = agreesInDirection(theme) ? englandMean : expected;
  const decimals = formatScore(mean) === formatScore(against) ? 2 : 1;
  const direction = `${clarity === 'clear' ? 'clearly ' : ''}${mean > expected ? 'above' : 'below'}`;
  const whom = agreesInDirection(theme) ? 'England' : 'what such trusts score elsewhere';
  const scale = withScale ? ' out of 5' : '';
  return [
    strong(`${direction} ${whom} on ${name}`),
    plain(` (${formatFixed(mean, decimals)}${scale}, against ${formatFixed(against, decimals)})`),
  ];
}

function sayShare(nTrusts: number, notable: readonly Scored[]): string {
  const shares = notable.filter(agreesInDirection).map((t) => (t.expected - t.englandMean) / (t.mean - t.englandMean));
  if (shares.length === 0) return '';
  const mix = nTrusts === 1 ? 'The kind of trust it is' : 'Their mix';
  const largest = Math.max(...shares);
  if (largest < NEGLIGIBLE_SHARE) return ` ${mix} does not account for ${notable.length === 1 ? 'the gap' : 'these gaps'}.`;
  const share = `${roundTo(largest * 10, 0) * 10}%`;
  return ` ${mix} accounts for ${notable.length === 1 ? `about ${share} of the gap` : `at most about ${share} of any of these gaps`}.`;
}

function sayClose(notable: readonly Scored[]): string {
  const close = notable.filter(({ clarity }) => clarity === 'close_call').map(({ name }) => name);
  if (close.length === 0) return '';
  if (notable.length === 1) return ' This is a close call.';
  if (close.length === notable.length) return ` ${close.length === 2 ? 'Both' : 'All'} are close calls.`;
  return ` ${joinWords(close)} ${close.length === 1 ? 'is a close call' : 'are close calls'}.`;
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
