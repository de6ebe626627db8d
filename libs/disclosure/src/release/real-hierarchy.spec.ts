import { EXPOSURES } from '../audit/exposure.js';
import { smallestIsolated } from '../audit/isolation.js';
import { prepareStructure } from '../audit/structure.js';
import type { PeerGroup } from '../confidential-types.js';
import { holdersOf } from '../groups/holders.js';
import { registerGroups } from '../groups/register-groups.js';
import { DISCLOSURE_POLICY, type DisclosurePolicy } from '../policy.js';
import type { ViewerClass } from '../release-audit.js';
import { realHierarchy } from '../testing/real-hierarchy.js';
import { greedyRelease } from './greedy-release.js';

/** The policy before sectors of a region were proposed from 15 trusts only. */
const FROM_TEN: DisclosurePolicy = { ...DISCLOSURE_POLICY, candidates: { regionSector: 10, peer: 10 } };

/** Acute and acute specialist as one sector of England. */
function pooled(groups: readonly PeerGroup[]): PeerGroup[] {
  const specialist = groups.find(({ id }) => id === 'sector:acute_specialist')?.members ?? [];
  return groups
    .filter(({ id }) => id !== 'sector:acute_specialist')
    .map((group) => (group.id === 'sector:acute' ? { ...group, members: [...group.members, ...specialist] } : group));
}

function release(day: string, policy: DisclosurePolicy, change = (groups: PeerGroup[]) => groups) {
  const trusts = realHierarchy(day);
  const groups = change(registerGroups(trusts, policy));
  const submitted = new Set(trusts.map(({ code }) => code));
  const outcome = greedyRelease({ groups, trusts, submitted, holders: holdersOf(trusts, []), before: null }, policy);
  const prepared = prepareStructure(outcome.structure);
  const worst = (viewer: ViewerClass) => EXPOSURES[viewer](prepared, 0)?.value ?? 0;
  return {
    ...outcome,
    candidates: groups.length - outcome.refused.filter(({ reason }) => reason === 'k').length,
    leverages: (['outsider', 'trust', 'system', 'region'] as const).map((viewer) => Number(worst(viewer).toFixed(3))),
    systems: outcome.released.filter((id) => id.startsWith('system:')).length,
    worst,
  };
}

/** Numbers computed in Python before this library existed, by another greedy pass with its own support search. */
describe('the real hierarchy', () => {
  it.each([
    ['2025, four sectors', '2025-07-31', pooled, 38, 43, 21, [0.298, 0.356]],
    ['2025, five sectors', '2025-07-31', undefined, 39, 44, 21, [0.298, 0.355, 0.34, 0.326]],
    ['2026, five sectors', '2026-07-01', undefined, 35, 40, 17, [0.295, 0.35, 0.362, 0.311]],
  ])('%s: releases what was computed independently', (_, day, change, released, candidates, systems, expected) => {
    const outcome = release(day, FROM_TEN, change);
    expect(outcome.candidates).toBe(candidates);
    expect(outcome.released).toHaveLength(released);
    expect(outcome.systems).toBe(systems);
    expected.forEach((h, i) => expect(Math.abs((outcome.leverages[i] ?? NaN) - h)).toBeLessThan(0.0016));
  });

  it.each([
    ['2025-07-31', 38, 41],
    ['2026-07-01', 34, 37],
  ])('%s: keeps every limit under the policy', (day, released, candidates) => {
    const outcome = release(day, DISCLOSURE_POLICY);
    expect([outcome.released.length, outcome.candidates]).toEqual([released, candidates]);
    expect(outcome.worst('outsider')).toBeLessThanOrEqual(0.3);
    for (const viewer of ['trust', 'system', 'region'] as const) expect(outcome.worst(viewer)).toBeLessThanOrEqual(0.4);
    for (const viewer of ['two_trusts', 'system_and_trust'] as const) expect(outcome.worst(viewer)).toBeLessThan(0.5);
  });

  it('isolates no fewer than five trusts for an outsider and four for a holder, as the search confirms', () => {
    const { structure } = release('2025-07-31', DISCLOSURE_POLICY);
    expect(smallestIsolated(structure.rows, structure.unknowns.length, 4)).toBeNull();
    for (const { unknowns } of [...structure.systems, ...structure.regions])
      expect(smallestIsolated(structure.rows, structure.unknowns.length, 3, unknowns)).toBeNull();
  });
});
