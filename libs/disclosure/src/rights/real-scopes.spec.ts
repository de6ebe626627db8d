import { leveragesGiven } from '../audit/leverages.js';
import type { EarlierRelease, RegisteredPerson } from '../confidential-types.js';
import { holdersOf } from '../groups/holders.js';
import { registerGroups } from '../groups/register-groups.js';
import { DISCLOSURE_POLICY } from '../policy.js';
import { greedyRelease } from '../release/greedy-release.js';
import { realHierarchy } from '../testing/real-hierarchy.js';
import { auditScopes } from './audit-scopes.js';

function release(day: string) {
  const trusts = realHierarchy(day);
  const groups = registerGroups(trusts, DISCLOSURE_POLICY);
  const submitted = new Set(trusts.map(({ code }) => code));
  const input = { groups, trusts, submitted, holders: holdersOf(trusts, []), before: null };
  const { released, structure } = greedyRelease(input, DISCLOSURE_POLICY);
  const participants = { culture: [...submitted] };
  const past: EarlierRelease = { round: 1, version: 1, trusts, participants, released: { culture: released }, groups, cells: [] };
  return { past, structure, trusts };
}

const audit = (past: EarlierRelease, scopes: Partial<RegisteredPerson>) =>
  auditScopes([past], { id: 'p', trusts: [], systems: [], regions: [], ...scopes }, { successors: [] }, DISCLOSURE_POLICY);

function pairsOfOneRegion({ trusts }: EarlierRelease): [string, string][] {
  const regionOf = new Map(trusts.map(({ system, region }) => [system, region]));
  const systems = [...regionOf.keys()].sort();
  const later = (a: string) => systems.filter((b) => a < b && regionOf.get(a) === regionOf.get(b));
  return systems.flatMap((a) => later(a).map((b): [string, string] => [a, b]));
}

describe('scopes in the real hierarchy', () => {
  it.each([
    ['2025-07-31', 125, 6, 6],
    ['2026-07-01', 100, 4, 5],
  ])('%s: of %i pairs of systems of a region %i break the leverage of holders, and %i any limit', (day, all, leverage, any) => {
    const { past } = release(day);
    const audits = pairsOfOneRegion(past).map((systems) => audit(past, { systems }));
    const breaks = audits.filter(({ everywhere }) => everywhere.some(({ rule, keeps }) => rule === 'leverage' && !keeps));
    expect([audits.length, breaks.length]).toEqual([all, leverage]);
    expect(audits.filter(({ rounds }) => rounds === 'coming')).toHaveLength(any);
    for (const { rounds, from, everywhere, granted } of audits) {
      expect(rounds === 'all').toBe(everywhere.every(({ keeps }) => keeps));
      expect(from).toBe(rounds === 'all' ? 1 : 2);
      expect(granted.every(({ keeps }) => keeps)).toBe(true);
    }
  });

  it.each(['2025-07-31', '2026-07-01'])('%s: one trust, one system and one region are allowed in every round', (day) => {
    const { past } = release(day);
    const of = (key: 'code' | 'system' | 'region') => [...new Set(past.trusts.map((trust) => trust[key]))];
    for (const system of of('system')) {
      const { rounds, everywhere } = audit(past, { systems: [system] });
      expect([system, rounds]).toEqual([system, 'all']);
      expect(everywhere.map(({ rule }) => rule)).toEqual(['leverage', 'support', 'coalition', 'outside', 'series']);
    }
    for (const region of of('region')) expect(audit(past, { regions: [region] }).rounds).toBe('all');
    for (const trust of of('code').slice(0, 40)) expect(audit(past, { trusts: [trust] }).rounds).toBe('all');
  });

  it('tells a union no less than either part, of every trust outside it', () => {
    const { past, structure } = release('2025-07-31');
    const given = (known: readonly number[]) => leveragesGiven(structure.rows, structure.unknowns.length, known);
    const members = new Map(structure.systems.map(({ id, unknowns }) => [id, unknowns]));
    const alone = new Map([...members].map(([id, known]) => [id, given(known)]));
    for (const pair of pairsOfOneRegion(past)) {
      const ids = pair.map((system) => `system:${system}`);
      const union = ids.flatMap((id) => members.get(id) ?? []);
      const told = given(union);
      const outside = [...told.keys()].filter((u) => !union.includes(u));
      for (const id of ids) expect(outside.filter((u) => (told[u] ?? NaN) < (alone.get(id)?.[u] ?? NaN) - 1e-9)).toEqual([]);
      const worst = Math.max(...outside.map((u) => told[u] ?? NaN));
      const found = audit(past, { systems: pair }).everywhere.find(({ rule }) => rule === 'leverage');
      expect(found?.value).toBeCloseTo(worst, 9);
    }
  });

  it('holds a person with the trusts of a system to what its lead is held to, and a further scope to the union', () => {
    const { past } = release('2025-07-31');
    const pair = pairsOfOneRegion(past).find((systems) => audit(past, { systems }).rounds === 'coming') ?? ['', ''];
    const [held, further] = pair.map((system) => ({ id: 'p', trusts: [], systems: [system], regions: [] }));
    if (!held || !further) throw new Error('There is no such pair.');
    const trusts = past.trusts.filter(({ system }) => system === pair[0]).map(({ code }) => code);
    expect(audit(past, { trusts }).everywhere).toEqual(audit(past, { systems: [pair[0]] }).everywhere);
    const granted = auditScopes([past], further, { successors: [], held: [held] }, DISCLOSURE_POLICY);
    expect(granted.everywhere).toEqual(audit(past, { systems: pair }).everywhere);
    expect(granted.granted).toEqual(audit(past, { systems: [pair[0]] }).everywhere);
    expect([granted.rounds, granted.from]).toEqual(['coming', 2]);
  });

  it('allows everything before anything is released', () => {
    const person = { id: 'p', trusts: [], systems: ['QE1'], regions: [] };
    const nothing = { rounds: 'all', from: 1, everywhere: [], granted: [] };
    expect(auditScopes([], person, { successors: [] }, DISCLOSURE_POLICY)).toEqual(nothing);
  });
});
