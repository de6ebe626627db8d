import type { EffectBarsData, TableTwin } from '@boardmark/charts';
import type { SystemSplit_SystemFragment } from '../../gql/graphql.js';

type ThemeSplit = SystemSplit_SystemFragment['themes'][number];

/** The bars of one measure; null when the system has no score on it. */
export function toEffectBarsData({
  total,
  mixEffect,
  difference,
}: Pick<ThemeSplit, 'total' | 'mixEffect' | 'difference'>): EffectBarsData | null {
  if (total === null || mixEffect === null || difference === null) return null;
  return { total, mix: mixEffect, score: difference };
}

/** Total, mix and score of every measure as a table; `scope` says which system and round. */
export function splitTwin(
  splits: readonly ThemeSplit[],
  themes: readonly { code: string; name: string }[],
  scope: string,
): TableTwin {
  const points = (key: string, label: string) => ({ key, label, kind: 'number' as const, decimals: 2, signed: true });
  return {
    caption: `Difference from England and its parts, every measure: ${scope}`,
    rowHeader: 'measure',
    columns: [
      { key: 'measure', label: 'Measure', kind: 'text' },
      points('total', 'Total'),
      points('mix', 'Mix'),
      points('score', 'Score'),
    ],
    rows: themes.map(({ code, name }) => {
      const split = splits.find((entry) => entry.theme === code);
      return { measure: name, total: split?.total ?? null, mix: split?.mixEffect ?? null, score: split?.difference ?? null };
    }),
  };
}
