import type { FrameworkVersion, Theme } from '@boardmark/assessment';

/** What two versions of a framework have in common on one theme. */
export interface ThemeComparison {
  /** Code of the theme. */
  readonly theme: string;
  /** Concepts of both versions divided by concepts of either: 0 to 1. */
  readonly overlap: number;
  /** Number of concepts in both versions. */
  readonly shared: number;
  /** The two versions' scores on the shared statements make one series; else there is a break. */
  readonly comparable: boolean;
}

/** Least overlap, and least number of shared statements, of themes that may be compared over two versions. */
export const LEAST_OVERLAP = 0.8;
export const LEAST_SHARED = 3;

/** Concepts of a theme that both versions ask about, in the order of the second. */
export function sharedConcepts(before: Theme | undefined, after: Theme): readonly string[] {
  const known = new Set(before?.statements.map(({ conceptId }) => conceptId));
  return after.statements.map(({ conceptId }) => conceptId).filter((concept) => known.has(concept));
}

/**
 * For each theme of the second version, whether it can be compared with the theme of the same code in the first: overlap =
 * |shared concepts| / |all concepts| of at least 0.8, with at least three shared.
 *
 * A change of wording that keeps the concept changes nothing. A theme that the first version does not know has overlap 0. Symmetric in its
 * numbers, but for themes that only one version has.
 *
 * @example compareVersions(BOARD_2025, BOARD_2026).find((t) => t.theme === 'culture') // { overlap: 0.2, shared: 1, comparable: false, … }
 */
export function compareVersions(before: FrameworkVersion, after: FrameworkVersion): readonly ThemeComparison[] {
  return after.themes.map((theme) => {
    const earlier = before.themes.find(({ code }) => code === theme.code);
    const shared = sharedConcepts(earlier, theme).length;
    const all = (earlier?.statements.length ?? 0) + theme.statements.length - shared;
    const overlap = all === 0 ? 0 : shared / all;
    const comparable = shared >= LEAST_SHARED && overlap >= LEAST_OVERLAP;
    return { theme: theme.code, overlap, shared, comparable };
  });
}
