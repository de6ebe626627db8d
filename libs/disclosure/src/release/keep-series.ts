import type { ConfidentialTable, Holder, PeerGroup } from '../confidential-types.js';
import type { DisclosurePolicy } from '../policy.js';
import type { RefusalReason, WorstCase } from '../release-audit.js';
import { extendSeries } from '../series/extend-series.js';
import {
  auditSeries,
  type Condition,
  priorOf,
  SERIES_CLASSES,
  type SeriesAudit,
  type SeriesClass,
  type SeriesProblem,
  type SeriesQuestion,
} from '../series/series-audit.js';
import { conditionSeries } from '../series/series-model.js';
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

/** What is put forward for release. */
export interface Proposed {
  readonly released: readonly PeerGroup[];
  readonly panels: readonly PeerGroup[];
}

/** How far a level may go: up to `limit`; where coarser levels alone went further, no further than `raise` beyond them. */
export interface Room {
  readonly limit: number;
  readonly beyond: Proposed;
}

interface Audited {
  readonly problem: SeriesProblem;
  readonly audit: SeriesAudit;
}

/** The check of D16 and D15 for one pattern of participation. */
export interface SeriesCheck {
  /** What a proposal would break, of everything or (`like`) for one reader; null when nothing. */
  readonly breach: (proposed: Proposed, room: Room | null, like?: SeriesBreach) => SeriesBreach | null;
  /** The worst case of each class of readers. */
  readonly worst: (released: readonly PeerGroup[]) => WorstCase[];
}

const TOLERANCE = 1e-9;

/** The largest share of a value that keeps D16 for every reader, with what doubles may add. */
export const mostExplained = ({ series }: Pick<DisclosurePolicy, 'series'>): number => series.limit + TOLERANCE;

/**
 * The series check of a round: everything peers have read of the series, with this release added, explains no more than the limit of any value to any
 * reader.
 *
 * Every round adds to what is known of a value, and no round takes away. So that a finer level does not use up what coarser ones will need in the rounds to
 * come, it has a lower limit ({@link Room}); where a value is above that already, a finer level may hardly add to it.
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
  const rounding = (group: PeerGroup) => precisionOf(group.members.length, policy);
  const corrections = revision ? (['another', 'same'] as const) : (['another'] as const);
  const problems = ({ released, panels }: Proposed): SeriesProblem[] => {
    const now = present(released);
    const changes: SeriesPanel[] = before ? panels.map((group) => ({ group, from: before, to: now })) : [];
    return corrections.map((corrected) =>
      seriesProblem([...past, now], { rounding, successions: table.successors, corrected, panels: changes }),
    );
  };
  const extensions = once(() => problems(NOTHING).map((problem) => growing(problem, policy)));
  const auditAll = (proposed: Proposed): Audited[] =>
    problems(proposed).map((problem, k) => ({ problem, audit: auditSeries(problem, policy, extensions()[k]) }));
  const audits = remember(auditAll);
  const bases = remember(auditAll);
  const limit = mostExplained(policy);
  const brokenBefore = once(() =>
    SERIES_CLASSES.filter((viewer) => auditAll(NOTHING).some(({ audit }) => audit.worst(viewer, { floor: limit }) !== null)),
  );
  const exceeding = (
    viewer: SeriesClass,
    proposed: Proposed,
    room: Room | null,
    k: number,
    who?: string | null,
  ): WorstCase | null => {
    const { problem, audit } = audits(proposed)[k] as Audited;
    const counts: SeriesQuestion['counts'] =
      room === null
        ? undefined
        : (unknown, share, reader) =>
            share > limit || share > (bases(room.beyond)[k] as Audited).audit.shareOf(reader, unknown) + policy.series.raise;
    const floor = room === null ? limit : room.limit + TOLERANCE;
    const found = audit.worst(viewer, { floor, who, ...(counts && { counts }) });
    if (found === null || !brokenBefore().includes(viewer)) return found;
    const ofThisRound = (unknown: number) => problem.unknowns[unknown]?.round === position;
    return audit.worst(viewer, {
      floor,
      who,
      counts: (unknown, share, reader) => ofThisRound(unknown) && (counts?.(unknown, share, reader) ?? true),
    });
  };
  return {
    breach: (proposed, room, like) => {
      for (const k of audits(proposed).keys())
        for (const viewer of like ? [like.viewer] : SERIES_CLASSES) {
          const found = exceeding(viewer, proposed, room, k, like ? like.by : undefined);
          if (found) return { reason: revision ? 'revision' : 'series', by: found.who, value: found.value, viewer };
        }
      return null;
    },
    worst: (released) => {
      const worst = new Map<SeriesClass, WorstCase>();
      for (const { audit } of audits({ released, panels: [] }))
        for (const viewer of SERIES_CLASSES) {
          const found = audit.worst(viewer, { floor: worst.get(viewer)?.value ?? 0 });
          if (found) worst.set(viewer, found);
        }
      return [...worst.values()];
    },
  };
}

/** Conditions on what was released before once, and on the rows of each proposal beside it; on all of them where one replaces an earlier one. */
function growing(past: SeriesProblem, { series }: DisclosurePolicy): Condition {
  const prior = priorOf(past, series);
  const extend = extendSeries(conditionSeries(prior, past.rows));
  return (rows, classOf) => {
    const same = past.rows.every(({ id }, r) => rows[r]?.id === id);
    return same ? extend(rows.slice(past.rows.length), classOf) : conditionSeries(prior, rows, classOf);
  };
}

const NOTHING: Proposed = { released: [], panels: [] };

/** Keeps the latest answer. */
function remember(work: (proposed: Proposed) => Audited[]): (proposed: Proposed) => Audited[] {
  let last: { readonly key: string; readonly answer: Audited[] } | null = null;
  return (proposed) => {
    const key = [proposed.released, proposed.panels].map((groups) => groups.map(({ id }) => id).join()).join('|');
    if (last?.key !== key) last = { key, answer: work(proposed) };
    return last.answer;
  };
}

function once<Value>(work: () => Value): () => Value {
  let kept: { readonly value: Value } | null = null;
  return () => (kept ??= { value: work() }).value;
}
