import { prepareStructure } from '../audit/structure.js';
import { EXPOSURES } from '../audit/exposure.js';
import { leverageLimit, VIEWER_CLASSES } from '../audit/find-breach.js';
import type { ConfidentialTable, GroupKind, Holder, PeerGroup } from '../confidential-types.js';
import type { DisclosurePolicy } from '../policy.js';
import type { PatternAudit, WorstCase } from '../release-audit.js';
import { acceptInOrder } from './accept-in-order.js';
import { greedyRelease, type Refusal } from './greedy-release.js';
import { keepSeries, type Proposed, type SeriesBreach, type SeriesCheck } from './keep-series.js';
import { pastReleases, roundBefore } from './past-releases.js';
import { sha256 } from './sha256.js';
import type { ThemePattern } from './theme-patterns.js';

/** Which groups of one pattern of participation are released, and why the others are not. */
export interface PatternDecision {
  readonly pattern: ThemePattern;
  readonly released: readonly PeerGroup[];
  readonly refused: readonly Refusal[];
  /** Groups whose change since the round before could be released beside these cells. */
  readonly panels: readonly string[];
  readonly audit: PatternAudit;
  readonly series: SeriesCheck;
}

/**
 * Structure first (greedy, D4 to D6), then the series (D16, D15) over what structure allows, both in policy order. Depends on structure and participation
 * only.
 */
export function decideGroups(
  table: ConfidentialTable,
  groups: readonly PeerGroup[],
  holders: readonly Holder[],
  pattern: ThemePattern,
  policy: DisclosurePolicy,
): PatternDecision {
  const past = pastReleases(table, pattern.themes[0] ?? '');
  const submitted = new Set(pattern.submitted.keys());
  const before = roundBefore(table, past);
  const greedy = greedyRelease({ groups, trusts: table.trusts, submitted, holders, before }, policy);
  const byId = new Map(groups.map((group) => [group.id, group]));
  const allowed = greedy.released.flatMap((id) => byId.get(id) ?? []);
  const series = keepSeries(table, past, submitted, holders, policy);
  const panels = greedy.panels.flatMap((id) => byId.get(id) ?? []);
  const kept = keepInOrder(allowed, panels, series, policy);
  return {
    pattern,
    released: kept.released,
    refused: [...greedy.refused.filter(({ id }) => byId.has(id)), ...kept.refused],
    panels: kept.panels.map(({ id }) => id),
    audit: recordOf(pattern, greedy.structure, policy),
    series,
  };
}

interface Kept extends Proposed {
  readonly refused: readonly Refusal[];
}

/** Coarse levels first, then what their change needs, then systems, then parts of levels: each with the room that is left to it. */
function keepInOrder(
  allowed: readonly PeerGroup[],
  changes: readonly PeerGroup[],
  series: SeriesCheck,
  { series: { limit, systems, finer } }: DisclosurePolicy,
): Kept {
  const of = (...kinds: GroupKind[]) => allowed.filter(({ kind }) => kinds.includes(kind));
  const start: Kept = { released: [], panels: [], refused: [] };
  const accept = (kept: Kept, groups: readonly PeerGroup[], room: number | null, as: 'released' | 'panels'): Kept => {
    const proposed = (list: readonly PeerGroup[]): Proposed => ({ ...kept, [as]: [...kept[as], ...list] });
    const { accepted, refused } = acceptInOrder(groups, (list, like?: SeriesBreach) =>
      series.breach(proposed(list), room === null ? null : { limit: room, beyond: kept }, like),
    );
    const reasons = refused.map(({ candidate: { id }, breach: { reason, by, value } }) => ({ id, reason, by, value }));
    return { ...proposed(accepted), refused: [...kept.refused, ...(as === 'panels' ? [] : reasons)] };
  };
  const coarse = accept(start, of('england', 'sector', 'region'), null, 'released');
  const changed = accept(coarse, changes, limit, 'panels');
  return accept(accept(changed, of('system'), systems, 'released'), of('region_sector', 'peer'), finer, 'released');
}

function recordOf(
  pattern: ThemePattern,
  structure: ReturnType<typeof greedyRelease>['structure'],
  policy: DisclosurePolicy,
): PatternAudit {
  const prepared = prepareStructure(structure);
  const leverage = VIEWER_CLASSES.flatMap((viewer): WorstCase[] => {
    const exposure = EXPOSURES[viewer](prepared, 0);
    return exposure ? [{ ...exposure, theme: pattern.themes[0] ?? null, limit: leverageLimit(viewer, policy) }] : [];
  });
  const name = (u: number) => structure.unknowns[u] ?? '';
  const lines = structure.rows.map(({ id, plus, minus }) => `${id}: ${plus.map(name).join(' ')} - ${minus.map(name).join(' ')}`);
  return {
    themes: pattern.themes,
    participants: pattern.submitted.size,
    rows: structure.rows.length,
    rank: prepared.projection.rank,
    matrixHash: sha256(lines.join('\n')),
    leverage,
  };
}
