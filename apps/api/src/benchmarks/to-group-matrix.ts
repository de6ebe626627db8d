import type { Level, Slice } from '@boardmark/assessment';
import type { GroupMatrix, ThemeColumns } from './group-matrix.model.js';
import type { ReleasedCell, ReleasedGroup } from './released-rows.js';

/** Turns rows of one level and slice into columns: groups in the order given, themes in the order given. */
export function toGroupMatrix(
  level: Level,
  slice: Slice,
  themes: readonly string[],
  groups: readonly ReleasedGroup[],
  cells: readonly ReleasedCell[],
): GroupMatrix {
  const byKey = new Map(cells.map((cell) => [`${cell.code} ${cell.theme}`, cell]));
  return {
    level,
    slice,
    codes: groups.map((g) => g.code),
    names: groups.map((g) => g.name),
    shortNames: groups.map((g) => g.shortName),
    regionCodes: groups.map((g) => g.regionCode),
    nEligible: groups.map((g) => g.nEligible),
    nOrganisations: groups.map((g) => g.nOrganisations),
    nSubmissions: groups.map((g) => g.nSubmissions),
    themes: themes.map((theme) =>
      toThemeColumns(
        theme,
        groups.map((g) => byKey.get(`${g.code} ${theme}`)),
      ),
    ),
  };
}

function toThemeColumns(theme: string, cells: readonly (ReleasedCell | undefined)[]): ThemeColumns {
  const column = (pick: (cell: ReleasedCell) => number | null) => cells.map((cell) => (cell ? pick(cell) : null));
  return {
    theme,
    status: cells.map((cell) => cell?.status ?? 'missing'),
    mean: column((c) => c.mean),
    median: column((c) => c.median),
    q1: column((c) => c.q1),
    q3: column((c) => c.q3),
    ciLow: column((c) => c.ciLow),
    ciHigh: column((c) => c.ciHigh),
    expected: column((c) => c.expected),
    difference: column((c) => c.difference),
    differenceLow: column((c) => c.differenceLow),
    differenceHigh: column((c) => c.differenceHigh),
    mixEffect: column((c) => c.mixEffect),
    estimate: column((c) => c.estimate),
    reliability: column((c) => c.reliability),
    clarity: cells.map((cell) => cell?.clarity ?? 'none'),
  };
}
