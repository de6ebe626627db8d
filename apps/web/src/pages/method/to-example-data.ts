import type { TableTwin } from '@boardmark/charts';
import type { WorkedExample_SystemFragment } from '../../gql/graphql.js';

export interface ExampleGroup {
  label: string;
  /** Trusts of the group, those with several submissions in part. */
  weight: number;
  mean: number | null;
  englandMean: number | null;
}

/** The matching groups of a system on one measure, with the weight of each as the rows of its scores give it. */
export function toExampleGroups(system: WorkedExample_SystemFragment, measure: string): ExampleGroup[] {
  const { codes, matchingGroups } = system.scores;
  const submissions = new Map<string, number>();
  for (const code of codes) submissions.set(code, (submissions.get(code) ?? 0) + 1);
  const at = system.scores.themes.findIndex((entry) => entry.theme === measure);
  return system.groupMeans.map((group) => ({
    label: group.label,
    weight: codes.reduce(
      (sum, code, row) => (matchingGroups[row] === group.code ? sum + 1 / (submissions.get(code) ?? 1) : sum),
      0,
    ),
    mean: group.means[at] ?? null,
    englandMean: group.englandMeans[at] ?? null,
  }));
}

export function exampleTwin(groups: readonly ExampleGroup[], caption: string): TableTwin {
  const number = (key: string, label: string, decimals: number) => ({ key, label, kind: 'number' as const, decimals });
  return {
    caption,
    rowHeader: 'group',
    columns: [
      { key: 'group', label: 'Matching group', kind: 'text' },
      number('weight', 'Weight, trusts', 2),
      number('mean', 'Mean here', 4),
      number('england', 'England’s mean', 4),
    ],
    rows: groups.map(({ label, weight, mean, englandMean }) => ({ group: label, weight, mean, england: englandMean })),
  };
}
