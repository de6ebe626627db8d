import type { EarlierRelease, RegisteredPerson } from '../confidential-types.js';
import { holderIdOf } from '../groups/holders.js';
import type { DisclosurePolicy } from '../policy.js';
import { mostExplained } from '../release/keep-series.js';
import { pastReleases } from '../release/past-releases.js';
import type { WorstCase } from '../release-audit.js';
import { auditSeries } from '../series/series-audit.js';
import { seriesProblem } from '../series/series-problem.js';
import { precisionOf } from '../values/precision.js';
import { patternsOf } from './round-findings.js';
import type { ScopeContext, ScopeFinding } from './scope-audit.js';

/** The findings of D16 for one of the readers that were put in. */
export type SeriesFindings = (id: string) => ScopeFinding[];

/**
 * How much everything released of a series explains of any value to each of these readers, for each pattern of participation. Where a round has several
 * versions, corrected values are taken as others and as the same (D15), and the worse of the two is told.
 *
 * What was released is conditioned on once for all readers.
 *
 * @param persons readers; entries of the same id are one
 */
export function seriesFindings(
  earlier: readonly EarlierRelease[],
  persons: readonly RegisteredPerson[],
  { successors }: ScopeContext,
  policy: DisclosurePolicy,
): SeriesFindings {
  const revised = new Set(earlier.map(({ round }) => round)).size < earlier.length;
  const corrections = revised ? (['another', 'same'] as const) : (['another'] as const);
  const patterns = patternsOf(earlier).map((themes) => {
    const past = pastReleases({ earlier, persons }, themes[0] ?? '');
    const rounding = (group: { readonly members: readonly string[] }) => precisionOf(group.members.length, policy);
    const audits = corrections.map((corrected) => {
      const problem = seriesProblem(past, { rounding, successions: successors, corrected });
      return { ...auditSeries(problem, policy), knowing: problem.holders.filter(({ unknowns }) => unknowns.length > 0) };
    });
    return { themes, audits };
  });
  return (id) =>
    patterns.map(({ themes, audits }): ScopeFinding => {
      const who = holderIdOf(id);
      const worst = audits
        .filter(({ knowing }) => knowing.some((holder) => holder.id === who))
        .reduce<WorstCase | null>((found, audit) => audit.worst('person', { who, floor: found?.value ?? 0 }) ?? found, null);
      const about = worst?.about ?? null;
      const value = worst?.value ?? null;
      const [limit, keeps] = [policy.series.limit, (value ?? 0) <= mostExplained(policy)];
      return { rule: 'series', viewer: 'person', round: null, version: null, themes, who, about, value, limit, keeps };
    });
}
