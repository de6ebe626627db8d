import { DISCLOSURE_POLICY } from '@boardmark/disclosure';
import { boxOf } from './box-of.js';
import { countsOf } from './counts-of.js';
import type { Evidence, SeenRelease } from './evidence.js';
import type { Box, CountRow, LinearSystem, SumRow, Unknown } from './linear-system.js';

const { rounding } = DISCLOSURE_POLICY;

/** What the policy rounds a group's numbers to, by the trusts eligible for it. */
export const stepOf = (eligible: number): number => (eligible >= rounding.fineFrom ? rounding.fine : rounding.coarse);

/** Every released mean and change of a theme as a sum of unknowns, over all rounds and versions. */
export function buildSystem({ releases, changes }: Evidence, theme: string): LinearSystem {
  const found = new Map<string, { unknown: Unknown; index: number }>();
  for (const release of releases) addUnknowns(release, theme, found);
  const indexOf = (release: SeenRelease | undefined, trust: string) =>
    release === undefined ? undefined : found.get(keyOf(release, trust, theme) ?? '')?.index;
  const rows: SumRow[] = [];
  const counts: CountRow[] = [];
  const boxes: Box[] = [];
  for (const release of releases) {
    for (const cell of release.cells.filter((c) => c.theme === theme)) {
      const columns = cell.members.flatMap((trust) => indexOf(release, trust) ?? []);
      const n = columns.length;
      if (n === 0) continue;
      const slack = n * stepOf(cell.members.length);
      rows.push({
        id: `${release.id} ${cell.group}`,
        columns,
        signs: columns.map(() => 1),
        low: n * cell.mean.low,
        high: n * cell.mean.high,
        slack,
      });
      const implied = boxOf(cell.mean, n);
      if (implied) boxes.push({ columns, ...implied });
      if (cell.histogram) counts.push({ id: `${release.id} ${cell.group}`, columns, bins: countsOf(cell.histogram, n) });
    }
  }
  for (const { group, from, to, panel, change } of changes.filter((c) => c.theme === theme)) {
    const [before, after] = [from, to].map((id) => releases.find((release) => release.id === id));
    const earlier = panel.flatMap((trust) => indexOf(before, trust) ?? []);
    const later = panel.flatMap((trust) => indexOf(after, trust) ?? []);
    const n = later.length;
    rows.push({
      id: `change ${from} ${to} ${group}`,
      columns: [...later, ...earlier],
      signs: [...later.map(() => 1 as const), ...earlier.map(() => -1 as const)],
      low: n * change.low,
      high: n * change.high,
      slack: n * stepOf(n),
    });
  }
  return { theme, unknowns: [...found.values()].map(({ unknown }) => unknown), rows, counts, boxes };
}

function keyOf(release: SeenRelease, trust: string, theme: string): string | null {
  if (release.scores.get(theme)?.has(trust) !== true) return null;
  return `${release.round} ${trust} ${release.valueVersions?.get(trust) ?? 1}`;
}

function addUnknowns(release: SeenRelease, theme: string, found: Map<string, { unknown: Unknown; index: number }>): void {
  for (const place of release.trusts) {
    const key = keyOf(release, place.code, theme);
    if (key === null) continue;
    const known = found.get(key);
    const unknown: Unknown = {
      key,
      round: release.round,
      position: release.position,
      trust: place.code,
      places: [...(known?.unknown.places ?? []), place],
      value: release.scores.get(theme)?.get(place.code) ?? NaN,
    };
    found.set(key, { unknown, index: known?.index ?? found.size });
  }
}
