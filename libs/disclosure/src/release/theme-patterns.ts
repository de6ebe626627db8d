import type { AuditedTrust, ConfidentialTable, EarlierRelease } from '../confidential-types.js';

/** What patterns are told apart by. */
export interface Participation extends Pick<ConfidentialTable, 'trusts' | 'scores' | 'earlier'> {
  readonly round: Pick<ConfidentialTable['round'], 'themes'>;
}

/** Themes in which the same trusts have scores, now and in every release before, and the same groups were released: one audit serves all. */
export interface ThemePattern {
  readonly themes: readonly string[];
  /** Trusts with a score, by code. */
  readonly submitted: ReadonlyMap<string, AuditedTrust>;
}

/**
 * Groups the themes of a round by pattern of participation, in their order. Only whether there is a score is looked at, never the score. Throws nothing.
 *
 * @example themePatterns(table).map(({ themes }) => themes) // [['outcomes', 'risk'], ['culture']]
 */
export function themePatterns(table: Participation): ThemePattern[] {
  const patterns = new Map<string, { themes: string[]; submitted: Map<string, AuditedTrust> }>();
  const trusts = [...table.trusts].sort((a, b) => (a.code < b.code ? -1 : 1));
  table.round.themes.forEach((theme, t) => {
    const submitted = new Map(trusts.filter(({ code }) => hasScore(table, code, t)).map((trust) => [trust.code, trust]));
    const key = JSON.stringify([[...submitted.keys()], table.earlier.map((release) => pastOf(release, theme))]);
    const pattern = patterns.get(key) ?? { themes: [], submitted };
    pattern.themes.push(theme);
    patterns.set(key, pattern);
  });
  return [...patterns.values()];
}

const hasScore = ({ scores }: Participation, code: string, theme: number): boolean =>
  typeof scores.get(code)?.[theme] === 'number';

const pastOf = ({ participants, released }: EarlierRelease, theme: string): readonly (readonly string[])[] => [
  [...(participants[theme] ?? [])].sort(),
  [...(released[theme] ?? [])].sort(),
];
