import type { PeerGroupKind, ReportPartsFragment, WorstPartsFragment } from '../../gql/graphql.js';

/** Levels of groups from the coarsest to the finest. */
export const LEVELS: readonly { kind: PeerGroupKind; label: string }[] = [
  { kind: 'ENGLAND', label: 'England' },
  { kind: 'SECTOR', label: 'Sectors' },
  { kind: 'REGION', label: 'Regions' },
  { kind: 'SYSTEM', label: 'Systems' },
  { kind: 'REGION_SECTOR', label: 'Sectors within regions' },
  { kind: 'PEER', label: 'Kinds of acute estate' },
  { kind: 'OTHERS', label: 'Other systems of a region together' },
];

const VIEWERS: Readonly<Record<string, string>> = {
  outsider: 'Anybody outside',
  trust: 'A trust',
  system: 'The lead of a system',
  region: 'A regional team',
  person: 'Somebody with several roles',
  two_trusts: 'Two trusts together',
  system_and_trust: 'The lead of a system and one more trust',
};

export interface ViewerLine {
  viewer: string;
  name: string;
  round: WorstPartsFragment | null;
  series: WorstPartsFragment | null;
  width: WorstPartsFragment | null;
}

/** What each class of viewers could infer at worst, one line a class. */
export function viewerLines(
  worst: readonly WorstPartsFragment[],
  series: readonly WorstPartsFragment[],
  widths: readonly WorstPartsFragment[],
): ViewerLine[] {
  const of = (list: readonly WorstPartsFragment[], viewer: string) => list.find((one) => one.viewer === viewer) ?? null;
  return Object.entries(VIEWERS).flatMap(([viewer, name]) => {
    const line = { viewer, name, round: of(worst, viewer), series: of(series, viewer), width: of(widths, viewer) };
    return line.round || line.series || line.width ? [line] : [];
  });
}

export const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

export interface WithheldReason {
  text: string;
  groups: readonly { id: string; name: string; themes: number }[];
}

/** Withheld groups under the reason why, the reason with most groups first. */
export function withheldByReason(withheld: ReportPartsFragment['withheld']): WithheldReason[] {
  const reasons = new Map<string, { id: string; name: string; themes: number }[]>();
  for (const { text, group, name, themes } of withheld)
    reasons.set(text, [...(reasons.get(text) ?? []), { id: group, name, themes: themes.length }]);
  return [...reasons]
    .map(([text, groups]) => ({ text, groups: groups.toSorted((a, b) => a.name.localeCompare(b.name)) }))
    .sort((a, b) => b.groups.length - a.groups.length);
}

/** Groups released and registered, and checks passed. */
export function reportTotals({ levels, checks }: Pick<ReportPartsFragment, 'levels' | 'checks'>) {
  const sum = (of: (level: ReportPartsFragment['levels'][number]) => number) =>
    levels.reduce((total, level) => total + of(level), 0);
  return {
    released: sum(({ released }) => released),
    registered: sum(({ inStructure }) => inStructure),
    passed: checks.filter(({ passed }) => passed).length,
    checks: checks.length,
  };
}
