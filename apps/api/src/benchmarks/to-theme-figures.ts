import type { ReleasedCell } from './released-rows.js';

/** A system on one theme beside England, before its sentences. total = mixEffect + difference. */
export interface ThemeFigures {
  readonly theme: string;
  readonly mean: number | null;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
  readonly englandMean: number | null;
  readonly total: number | null;
  readonly mixEffect: number | null;
  readonly difference: number | null;
  readonly differenceLow: number | null;
  readonly differenceHigh: number | null;
  readonly expected: number | null;
  readonly clarity: ReleasedCell['clarity'];
  readonly flaggedUnder: readonly string[];
}

/** The system's cells joined with England's, in the order of the themes. */
export function toThemeFigures(
  themes: readonly string[],
  system: readonly ReleasedCell[],
  england: readonly ReleasedCell[],
): ThemeFigures[] {
  return themes.map((theme) => {
    const cell = system.find((candidate) => candidate.theme === theme);
    const englandMean = england.find((candidate) => candidate.theme === theme)?.mean ?? null;
    const mean = cell?.mean ?? null;
    return {
      theme,
      mean,
      ciLow: cell?.ciLow ?? null,
      ciHigh: cell?.ciHigh ?? null,
      englandMean,
      total: mean === null || englandMean === null ? null : mean - englandMean,
      mixEffect: cell?.mixEffect ?? null,
      difference: cell?.difference ?? null,
      differenceLow: cell?.differenceLow ?? null,
      differenceHigh: cell?.differenceHigh ?? null,
      expected: cell?.expected ?? null,
      clarity: cell?.clarity ?? 'none',
      flaggedUnder: cell?.flaggedUnder ?? [],
    };
  });
}
