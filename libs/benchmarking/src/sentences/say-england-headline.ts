import { formatScore, roundTo } from './numbers.js';
import { plain, type Span, strong } from './span.js';
import { joinWords } from './words.js';

export interface EnglandHeadline {
  readonly themes: readonly { readonly name: string; readonly mean: number | null }[];
  /** Differences of systems from expectation: tests made, clear ones, close calls. */
  readonly comparisons: number;
  readonly nClear: number;
  readonly nCloseCalls: number;
}

/**
 * Where trusts rate themselves highest and lowest, and how far differences between systems can be told.
 *
 * Highest and lowest are of the means as printed with one decimal, so that equals are named together. Clear differences are counted when they
 * are at least half of all comparisons; otherwise most are said to be too uncertain, or none to be
 * certain enough where nothing is flagged. Without comparisons nothing is said of them.
 *
 * @example "Trusts rate themselves highest on Well led, 2.8 out of 5, and lowest on Empower people, 2.0. Most differences …"
 */
export function sayEnglandHeadline({ themes, comparisons, nClear, nCloseCalls }: EnglandHeadline): Span[] {
  const means = themes.flatMap(({ name, mean }) => (mean === null ? [] : [{ name, mean: roundTo(mean, 1) }]));
  if (means.length === 0) return [strong('No trust has a score'), plain(' in this round.')];
  const [top, bottom] = [Math.max, Math.min].map((pick) => pick(...means.map(({ mean }) => mean)));
  const named = (value: number | undefined) => joinWords(means.filter(({ mean }) => mean === value).map(({ name }) => name));
  const certainty = comparisons === 0 ? '' : ` ${sayCertain(comparisons, nClear, nCloseCalls)}`;
  if (means.length === 1) {
    return [
      plain('Trusts rate themselves '),
      strong(`${formatScore(top ?? NaN)} out of 5`),
      plain(` on ${named(top)}.${certainty}`),
    ];
  }
  if (top === bottom) {
    return [
      plain('Trusts rate themselves '),
      strong('alike on every measure'),
      plain(`, ${formatScore(top ?? NaN)} out of 5.${certainty}`),
    ];
  }
  return [
    plain('Trusts rate themselves highest on '),
    strong(named(top)),
    plain(`, ${formatScore(top ?? NaN)} out of 5, and lowest on `),
    strong(named(bottom)),
    plain(`, ${formatScore(bottom ?? NaN)}.${certainty}`),
  ];
}

function sayCertain(comparisons: number, nClear: number, nCloseCalls: number): string {
  if (nClear + nCloseCalls === 0) return 'No difference between a system and England is certain enough to call.';
  if (2 * nClear >= comparisons) return `${nClear} of ${comparisons} differences between systems and England are clear.`;
  return 'Most differences between systems are too uncertain to call.';
}
