import type { ConfidentialTable, Holder, PeerGroup } from '../confidential-types.js';
import type { DisclosurePolicy } from '../policy.js';
import type { RefusalReason, WorstCase } from '../release-audit.js';
import { auditSeries, SERIES_CLASSES, type SeriesAudit, type SeriesClass, type SeriesProblem } from '../series/series-audit.js';
import { seriesProblem, type SeriesPanel, type SeriesRound } from '../series/series-problem.js';
import { precisionOf } from '../values/precision.js';
import { latestBefore } from './past-releases.js';

/** A value that a reader of the series could infer too well, and who. */
export interface SeriesBreach {
  readonly reason: Extract<RefusalReason, 'series' | 'revision'>;
  readonly viewer: SeriesClass;
  readonly by: string | null;
  readonly value: number;
}

interface Audited {
  readonly problem: SeriesProblem;
  readonly audit: SeriesAudit;
}

/** The check of D16 and D15 for one pattern of participation. */
export interface SeriesCheck {
  /** What released groups (and changes beside them) would break; null when nothing. */
  readonly breach: (released: readonly PeerGroup[], like?: SeriesBreach, panels?: readonly PeerGroup[]) => SeriesBreach | null;
  /** The worst case of each class above what other patterns reached, by class. */
  readonly worst: (released: readonly PeerGroup[], floors: ReadonlyMap<string, WorstCase>) => WorstCase[];
}

const TOLERANCE = 1e-9;

/**
 * The series check of a round: everything peers have read of the series, with this release added, explains no more than the limit of any value to any
 * reader.
 *
 * A correction is checked with corrected values as others and as the same: only rounding stands between two versions of a sum. A reader whose rights alone
 * break the limit in what was released before (rights are checked when granted) is asked about values of this round only.
 *
 * @param past releases of the theme before this one, superseded versions included
 * @param holders readers of this round
 */
export function keepSeries(
  table: ConfidentialTable,
  past: readonly SeriesRound[],
  submitted: ReadonlySet<string>,
  holders: readonly Holder[],
  policy: DisclosurePolicy,
): SeriesCheck {
  const { position } = table.round;
  const versions = past.filter(({ round }) => round === position);
  const revision = versions.length > 0;
  const present = (released: readonly PeerGroup[]): SeriesRound => ({
    round: position,
    version: Math.max(0, ...versions.map(({ version }) => version)) + 1,
    submitted,
    released,
    holders,
    valueVersions: table.valueVersions ?? {},
  });
  const before = latestBefore(position, past);
  let last: { readonly key: string; readonly audits: readonly Audited[] } | null = null;
  const audits = (released: readonly PeerGroup[] | null, panels: readonly PeerGroup[] = []): readonly Audited[] => {
    const key = JSON.stringify([released?.map(({ id }) => id) ?? null, panels.map(({ id }) => id)]);
    if (last?.key !== key) last = { key, audits: auditAll(released, panels) };
    return last.audits;
  };
  const auditAll = (released: readonly PeerGroup[] | null, panels: readonly PeerGroup[]): Audited[] => {
    const now = present(released ?? []);
    const rounds = released === null ? past : [...past, now];
    const changes: SeriesPanel[] = before ? panels.map((group) => ({ group, from: before, to: now })) : [];
    return (revision ? (['another', 'same'] as const) : (['another'] as const)).map((corrected) => {
      const rounding = (group: PeerGroup) => precisionOf(group.members.length, policy);
      const problem = seriesProblem(rounds, { rounding, successions: table.successors, corrected, panels: changes });
      return { problem, audit: auditSeries(problem, policy) };
    });
  };
  const limit = policy.series.limit + TOLERANCE;
  const broken = new Set<string>();
  let asked = false;
  const brokenBefore = () => {
    if (!asked)
      for (const { audit } of audits(null))
        for (const viewer of SERIES_CLASSES) if (audit.worst(viewer, limit)) broken.add(viewer);
    asked = true;
    return broken;
  };
  const exceeding = (viewer: SeriesClass, { problem, audit }: Audited, who?: string | null): WorstCase | null => {
    const found = audit.worst(viewer, limit, undefined, who);
    if (found === null || !brokenBefore().has(viewer)) return found;
    return audit.worst(viewer, limit, (u) => problem.unknowns[u]?.round === position, who);
  };
  return {
    breach: (released, like, panels = []) => {
      for (const audited of audits(released, panels))
        for (const viewer of like ? [like.viewer] : SERIES_CLASSES) {
          const found = exceeding(viewer, audited, like ? like.by : undefined);
          if (found) return { reason: revision ? 'revision' : 'series', by: found.who, value: found.value, viewer };
        }
      return null;
    },
    worst: (released, floors) => {
      const worst = new Map(floors);
      for (const { audit } of audits(released))
        for (const viewer of SERIES_CLASSES) {
          const found = audit.worst(viewer, worst.get(viewer)?.value ?? 0);
          if (found) worst.set(viewer, found);
        }
      return [...worst.values()];
    },
  };
}
