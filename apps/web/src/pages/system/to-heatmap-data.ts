import type { HeatmapData, HeatmapGroup, HeatmapRow } from '@boardmark/charts';
import { countOf } from '../../components/count-of.js';
import type { CareSetting, SystemHeatmap_SystemFragment } from '../../gql/graphql.js';
import { measureColumns, PROFILE } from './measure-labels.js';

const ALSO: Record<CareSetting, string> = {
  ACUTE: 'acute',
  COMMUNITY: 'community',
  MENTAL_HEALTH: 'mental health',
  AMBULANCE: 'ambulance',
};

export interface HeatmapOptions {
  themes: readonly { code: string; name: string }[];
  /** Trusts of England in this round. */
  nEngland: number;
  /** Trust to point out. */
  trust: string | null;
}

/** Trusts under their matching groups, with the means here and in England, and the system in the last row. */
export function toHeatmapData(system: SystemHeatmap_SystemFragment, options: HeatmapOptions): HeatmapData {
  const columns = measureColumns(options.themes);
  const groups = system.groupMeans.map((group): HeatmapGroup => ({
    code: group.code,
    label: group.label,
    countLabel: countOf(group.nTrusts, 'trust'),
    rows: rowsOf(system, group.code, columns, options.trust),
    mean: [...group.means],
    meanLabel: 'Group mean',
    benchmark: [...group.englandMeans],
    benchmarkLabel: `England, same group (${group.nEngland})`,
  }));
  const of = (key: 'mean' | 'englandMean'): (number | null)[] =>
    columns.map((column) => system.themes.find((theme) => theme.theme === column.code)?.[key] ?? null);
  return {
    columns,
    groups,
    total: {
      label: 'System, each trust counted once',
      values: of('mean'),
      benchmarkLabel: `England, ${options.nEngland} trusts`,
      benchmark: of('englandMean'),
    },
    missing: system.scores.missing.map((trust) => ({ label: trust.name, note: 'Not submitted' })),
  };
}

function rowsOf(
  { scores }: SystemHeatmap_SystemFragment,
  group: string,
  columns: readonly { code: string }[],
  trust: string | null,
): HeatmapRow[] {
  return scores.codes.flatMap((code, at) => {
    if (scores.matchingGroups[at] !== group) return [];
    const note = alsoIn(scores.alsoIn[at] ?? []);
    return [
      {
        id: `${code}-${scores.careSettings[at]}`,
        label: scores.names[at] ?? code,
        ...(note ? { note } : {}),
        ...(code === trust ? { highlighted: true } : {}),
        values: columns.map((column) => scores.themes.find((entry) => entry.theme === column.code)?.scores[at] ?? null),
      },
    ];
  });
}

function alsoIn(settings: readonly CareSetting[]): string {
  return settings.length > 0 ? `also ${settings.map((setting) => ALSO[setting]).join(' and ')}` : '';
}

export const INITIAL_SORT = { column: PROFILE, direction: 'descending' } as const;
