import type { ConfidentialTable, EarlierRelease, Holder, LinearSolver, PeerGroup } from '../confidential-types.js';
import type { DisclosurePolicy } from '../policy.js';
import { releaseTheme, type ReleasedTheme, type SupersededTheme } from '../release-theme.js';
import { stepsAfter } from '../tripwire/climb-ladder.js';

/**
 * The cells of one theme of a round in the groups that may be shown, together with everything that was shown of it in superseded versions.
 *
 * @throws {UndisclosableError} as {@link releaseTheme}
 */
export function discloseTheme(
  theme: string,
  groups: readonly PeerGroup[],
  table: ConfidentialTable,
  holders: readonly Holder[],
  solver: LinearSolver,
  policy: DisclosurePolicy,
): ReleasedTheme {
  const position = table.round.themes.indexOf(theme);
  const scores = new Map([...table.scores].map(([trust, row]) => [trust, row[position] ?? null]));
  const superseded = table.earlier.flatMap((release) =>
    release.round === table.round.position ? [supersededTheme(release, theme)] : [],
  );
  return releaseTheme({ theme, groups, holders, scores, versions: table.valueVersions ?? {}, superseded }, solver, policy);
}

function supersededTheme({ groups, cells, scores, valueVersions, ladder }: EarlierRelease, theme: string): SupersededTheme {
  return {
    groups,
    cells: cells.filter((cell) => cell.theme === theme),
    scores: new Map(Object.entries(scores?.[theme] ?? {})),
    versions: valueVersions ?? {},
    steps: stepsAfter(ladder ?? [], theme),
  };
}
