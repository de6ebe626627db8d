import type { AuditedTrust, EarlierRelease, RegisteredPerson, SeriesSuccession } from '../confidential-types.js';
import type { DisclosurePolicy } from '../policy.js';
import { roundingVariance, type SeriesRow } from '../series/series-model.js';
import { buildPrior, type SeriesUnknown, stationaryStep } from '../series/series-prior.js';
import { bruteLeverages, bruteSmallestIsolated } from './brute-leverages.js';
import { sharesGiven } from './brute-shares.js';

/** What a person knows of a round by name. */
export function knownIn(
  { round, trusts }: EarlierRelease,
  entries: readonly RegisteredPerson[],
  successors: readonly SeriesSuccession[],
): string[] {
  const inScope = (t: AuditedTrust) =>
    entries.some(
      (entry) =>
        (entry.from ?? 0) <= round &&
        (entry.trusts.includes(t.code) ||
          successors.some(({ predecessor, successor }) => predecessor === t.code && entry.trusts.includes(successor)) ||
          entry.systems.includes(t.system) ||
          entry.regions.includes(t.region)),
    );
  return trusts.filter(inScope).map(({ code }) => code);
}

/** The five answers about one theme of one release, each from its definition; null where the library says null or nothing. */
export function bruteRound(
  release: EarlierRelease,
  theme: string,
  scope: readonly string[],
  successors: readonly SeriesSuccession[],
  policy: DisclosurePolicy,
) {
  const codes = release.participants[theme] ?? [];
  const place = (list: readonly string[]) => codes.flatMap((code, u) => (list.includes(code) ? [u] : []));
  const cells = release.groups.filter(({ id }) => release.released[theme]?.includes(id)).map(({ members }) => place(members));
  const signs = [codes.map(() => 0), ...cells.map((cell) => codes.map((_, u) => Number(cell.includes(u))))];
  const known = place(scope);
  const worst = (k: readonly number[]) => Math.max(0, ...bruteLeverages(signs, codes.length, k).filter((_, u) => !k.includes(u)));
  const names = known.map((u) => codes[u]);
  if (
    names.length === 2 &&
    successors.some(({ predecessor, successor }) => names.includes(predecessor) && names.includes(successor))
  )
    return { leverage: 0, coalition: worst(known), support: null, outside: null };
  const partners = codes.flatMap((_, u) => (known.includes(u) ? [] : [worst([...known, u])]));
  const systems = [...new Set(release.trusts.map(({ system }) => system))];
  const lists = systems.map((s) => place(release.trusts.filter(({ system }) => system === s).map(({ code }) => code)));
  const alike = known.length === 1 || lists.some((list) => list.join() === known.join());
  const fewest = known.length === 0 ? null : bruteSmallestIsolated(signs, codes.length, known);
  const outside = cells.map((cell) => cell.filter((u) => !known.includes(u)).length);
  const few = outside.filter((n) => n > 0 && n < policy.minimum.outsideKnowledge);
  return {
    leverage: known.length === 0 ? 0 : worst(known),
    coalition: known.length > 0 && alike ? Math.max(0, ...partners) : null,
    support: fewest !== null && fewest < policy.support.holder ? fewest : null,
    outside: few.length > 0 ? Math.min(...few) : null,
  };
}

/** The largest share of a value that a theme of all releases explains, taking corrected values for others or for the same. */
export function bruteSeries(
  releases: readonly EarlierRelease[],
  theme: string,
  scopeOf: (release: EarlierRelease) => readonly string[],
  successors: readonly SeriesSuccession[],
  { series, rounding }: DisclosurePolicy,
): number {
  const shares = [true, false].map((another) => {
    const name = ({ round, valueVersions }: EarlierRelease, trust: string) =>
      JSON.stringify({ round, trust, version: another ? (valueVersions?.[trust] ?? 1) : 1 });
    const names = [...new Set(releases.flatMap((r) => (r.participants[theme] ?? []).map((trust) => name(r, trust))))].sort();
    const unknowns = names.map((each) => JSON.parse(each) as SeriesUnknown);
    const places = (release: EarlierRelease, list: readonly string[]) =>
      list
        .flatMap((t) => (release.participants[theme]?.includes(t) ? [names.indexOf(name(release, t))] : []))
        .sort((a, b) => a - b);
    const rows = new Map<string, SeriesRow>();
    for (const release of releases)
      for (const { id, members } of release.groups.filter((group) => release.released[theme]?.includes(group.id))) {
        const plus = places(release, members);
        const noise = roundingVariance(members.length >= rounding.fineFrom ? rounding.fine : rounding.coarse, plus.length);
        if (plus.length > 0 && noise < (rows.get(plus.join())?.noise ?? Infinity))
          rows.set(plus.join(), { id, plus, minus: [], noise });
      }
    const known = [...new Set(releases.flatMap((release) => places(release, scopeOf(release))))];
    if (rows.size === 0 || known.length === 0) return 0;
    const prior = buildPrior(unknowns, successors, stationaryStep(series), series.priorSd);
    return Math.max(0, ...sharesGiven(prior, [...rows.values()], known));
  });
  return Math.max(...shares);
}
