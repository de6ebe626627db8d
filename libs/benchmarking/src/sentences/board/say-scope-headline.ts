import { formatScore } from '../numbers.js';
import { plain, type Span, strong } from '../span.js';
import { countWord, joinWords } from '../words.js';

/** One theme of the trusts of a system or region beside what is released of England. */
export interface ScopeTheme {
  readonly name: string;
  /** Exact mean of the own trusts in points; null without a score. */
  readonly mean: number | null;
  /** 95 % interval of the mean; null where there are too few trusts for one. */
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
  /** What is released of England: its words and the range they stand for; null where nothing is. */
  readonly england: { readonly text: string; readonly low: number; readonly high: number } | null;
}

export interface ScopeHeadline {
  /** "Trusts here". */
  readonly who: string;
  readonly themes: readonly ScopeTheme[];
}

/** More themes than this are counted, not named. */
const NAMED = 3;

/**
 * Where the trusts of a system or region differ from England, from their exact means and England's released ones.
 *
 * Above: the interval of the own mean lies wholly above the range that England's released value stands for; below likewise. Everything else is no
 * clear difference, never equality. Each theme is judged by itself. Without an interval (one trust) nothing is called a difference.
 *
 * Points at one decimal; a theme without a mean, an interval or a released value of England is not compared.
 *
 * @example "Trusts here score above England on Outcomes (3.9, against 3.4); seven themes show no clear difference."
 */
export function sayScopeHeadline({ who, themes }: ScopeHeadline): Span[] {
  if (themes.every(({ mean }) => mean === null)) return [strong('No trust here has a score'), plain(' in this round.')];
  const compared = themes.filter(
    (theme): theme is Compared => theme.mean !== null && theme.ciLow !== null && theme.ciHigh !== null && theme.england !== null,
  );
  if (compared.length === 0)
    return [plain(`${who} have scores, but there is `), strong('too little to compare them with England'), plain('.')];
  const above = compared.filter(({ ciLow, england }) => ciLow > england.high);
  const below = compared.filter(({ ciHigh, england }) => ciHigh < england.low);
  const nUnclear = compared.length - above.length - below.length;
  const unclear = `${countWord(nUnclear)} ${nUnclear === 1 ? 'theme shows' : 'themes show'} no clear difference`;
  if (above.length + below.length === 0)
    return [
      plain(`${who} show `),
      strong('no clear difference from England'),
      plain(` on ${themesWord(nUnclear)}, each judged by itself.`),
    ];
  const parts = [
    ...(above.length === 0 ? [] : [`above England on ${named(above)}`]),
    ...(below.length === 0 ? [] : [`below England on ${named(below)}`]),
  ];
  return [
    plain(`${who} score `),
    strong(parts.join(' and ')),
    plain(nUnclear === 0 ? '. Each theme is judged by itself.' : `; ${unclear}. Each theme is judged by itself.`),
  ];
}

type Compared = ScopeTheme & {
  readonly mean: number;
  readonly ciLow: number;
  readonly ciHigh: number;
  readonly england: NonNullable<ScopeTheme['england']>;
};

function named(themes: readonly Compared[]): string {
  if (themes.length > NAMED) return `${countWord(themes.length)} themes`;
  return joinWords(themes.map(({ name, mean, england }) => `${name} (${formatScore(mean)}, against ${england.text})`));
}

function themesWord(n: number): string {
  return n === 1 ? 'the one theme that can be compared' : `the ${countWord(n)} themes that can be compared`;
}
