import type { EarlierRelease, RegisteredPerson } from '../confidential-types.js';
import { holderIdOf } from '../groups/holders.js';
import type { DisclosurePolicy } from '../policy.js';
import { roundFindings } from './round-findings.js';
import type { ScopeAudit, ScopeContext, ScopeFinding } from './scope-audit.js';
import { seriesFindings } from './series-findings.js';
import { withPredecessors } from './trusts-of-person.js';

/**
 * Whether a person may be granted scopes in addition to those held, and from which round on (D19): the union of all scopes is audited as a holder beside
 * everything that peers have read.
 *
 * Each version of each round by itself keeps h_i|K = h_i + P_iK (I − P_KK)⁺ P_Ki below the limit of holders, isolates no fewer trusts than they may, and leaves
 * every cell enough trusts that K has not; all of them together explain no more of a value than the series may. K is what the scopes give in each round:
 * members of its day, trusts with their predecessors. Where rights in all rounds break a rule, they begin with the first round from which none is broken;
 * those before it are left out of K and everything is asked again. Rounds to come count the person as a holder in any case. Shares are of 1.
 *
 * It depends on structure and participation only, so that the answer says nothing about scores; the same inputs give the same answer. Throws nothing.
 *
 * @param releases everything released of the series, superseded versions included
 * @param person the scopes asked for; `from` is not looked at
 * @example
 * const lead = { id: 'p1', trusts: [], systems: ['ZS001', 'ZS002'], regions: [] };
 * auditScopes(releases, lead, { successors: [] }, DISCLOSURE_POLICY).from // 3: the first two rounds would tell too much
 */
export function auditScopes(
  releases: readonly EarlierRelease[],
  person: RegisteredPerson,
  context: ScopeContext,
  policy: DisclosurePolicy,
): ScopeAudit {
  const earlier = [...releases].sort((a, b) => a.round - b.round || a.version - b.version);
  const released = [...new Set(earlier.map(({ round }) => round))];
  const coming = (released.at(-1) ?? 0) + 1;
  const starts = [...released, coming];
  const first = released[0] ?? coming;
  const entriesFor = (from: number, id = person.id): RegisteredPerson[] => [
    ...(context.held ?? []).map((held) => withPredecessors({ ...held, id }, context.successors)),
    withPredecessors({ ...person, id, from }, context.successors),
  ];
  const asked = (from: number) => `${person.id} from ${String(from)}`;
  const series = seriesFindings(
    earlier,
    starts.flatMap((from) => entriesFor(from, asked(from))),
    context,
    policy,
  );
  const told = new Map<string, readonly ScopeFinding[]>();
  const inRound = (release: EarlierRelease, from: number): readonly ScopeFinding[] => {
    const key = `${String(release.round)}.${String(release.version)} ${release.round < from ? 'held' : 'granted'}`;
    const found = told.get(key) ?? roundFindings(release, person.id, entriesFor(from), context, policy);
    told.set(key, found);
    return found;
  };
  const findingsOf = (from: number): ScopeFinding[] => [
    ...earlier.flatMap((release) => inRound(release, from)),
    ...series(asked(from)).map((finding) => ({ ...finding, who: holderIdOf(person.id) })),
  ];
  const from = starts.find((start) => findingsOf(start).every(({ keeps }) => keeps)) ?? coming;
  return {
    rounds: from === first ? 'all' : from === coming ? 'coming' : 'later',
    from,
    everywhere: findingsOf(first),
    granted: findingsOf(from),
  };
}
