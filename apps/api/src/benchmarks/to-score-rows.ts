import type { CareSetting, OdsCode } from '@boardmark/assessment';
import type { ReleasedScore } from './released-rows.js';

/** One trust in one care setting, with its scores in the order of the themes. */
export interface ScoreRow {
  readonly code: OdsCode;
  readonly name: string;
  readonly careSetting: CareSetting;
  readonly matchingGroup: string;
  readonly alsoIn: CareSetting[];
  readonly scores: (number | null)[];
}

/** Groups single scores into rows, sorted by name and care setting. */
export function toScoreRows(scores: readonly ReleasedScore[], themes: readonly string[]): ScoreRow[] {
  const settings = new Map<OdsCode, Set<CareSetting>>();
  const rows = new Map<string, ScoreRow>();
  for (const { organisation, shortName, careSetting, matchingGroup, theme, score } of scores) {
    if (careSetting === null || matchingGroup === null) continue;
    const key = `${organisation} ${careSetting}`;
    const row = rows.get(key) ?? {
      code: organisation,
      name: shortName,
      careSetting,
      matchingGroup,
      alsoIn: [],
      scores: themes.map(() => null),
    };
    const i = themes.indexOf(theme);
    if (i >= 0) row.scores[i] = score;
    rows.set(key, row);
    settings.set(organisation, (settings.get(organisation) ?? new Set()).add(careSetting));
  }
  return [...rows.values()]
    .map((row) => ({ ...row, alsoIn: [...(settings.get(row.code) ?? [])].filter((setting) => setting !== row.careSetting) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.careSetting.localeCompare(b.careSetting, 'en'));
}
