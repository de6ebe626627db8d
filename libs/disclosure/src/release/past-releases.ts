import type { ConfidentialTable, EarlierRelease } from '../confidential-types.js';
import { holdersOf, personsIn } from '../groups/holders.js';
import { predecessorsOf, type SeriesRound } from '../series/series-problem.js';
import type { RoundBefore } from './proposals.js';

/** Everything released of a series, and who has rights by name. */
type Past = Pick<ConfidentialTable, 'earlier' | 'persons'>;

/** Releases of a theme before this one, as their readers remember them, oldest first. Rights are those of each round. */
export function pastReleases(table: Past, theme: string): SeriesRound[] {
  return table.earlier.flatMap((release) => {
    const participants = release.participants[theme];
    return participants === undefined ? [] : [toSeriesRound(table, release, theme, participants)];
  });
}

function toSeriesRound(table: Past, release: EarlierRelease, theme: string, participants: readonly string[]): SeriesRound {
  const released = new Set(release.released[theme] ?? []);
  return {
    round: release.round,
    version: release.version,
    submitted: new Set(participants),
    released: release.groups.filter(({ id }) => released.has(id)),
    holders: holdersOf(release.trusts, personsIn(release.round, table.persons)),
    valueVersions: release.valueVersions ?? {},
  };
}

/** The release of the round before this one that is in force; null for the first round of a series. */
export function latestBefore(position: number, past: readonly SeriesRound[]): SeriesRound | null {
  const later = (a: SeriesRound, b: SeriesRound) => a.round > b.round || (a.round === b.round && a.version > b.version);
  return past.reduce<SeriesRound | null>(
    (best, release) => (release.round < position && (best === null || later(release, best)) ? release : best),
    null,
  );
}

/** That release as the audit of changes since then needs it. */
export function roundBefore(table: ConfidentialTable, past: readonly SeriesRound[]): RoundBefore | null {
  const last = latestBefore(table.round.position, past);
  if (last === null) return null;
  const current = table.successors.filter(({ round }) => round <= table.round.position);
  return {
    submitted: last.submitted,
    groups: last.released,
    holders: last.holders,
    predecessors: new Map(table.trusts.map(({ code }) => [code, [...predecessorsOf(code, current)]])),
  };
}
