import type { Sector } from '@boardmark/assessment';
import { aggregateGroups, type ScoredTrust } from './aggregate-groups.js';
import { sectorPools } from './sector-pools.js';

const trust = (system: string, sector: Sector, score: number | null): ScoredTrust => ({ system, region: 'R', sector, score });

/** The six trusts of the worked example in docs/method.md: two systems, three sectors. */
const SIX = [
  trust('A', 'acute', 3.53),
  trust('A', 'acute', 2.9),
  trust('A', 'mental_health', 3.8),
  trust('B', 'acute', 3.2),
  trust('B', 'mental_health', 4.1),
  trust('B', 'community', 3.0),
];

describe('aggregateGroups', () => {
  it('gives means, quartiles and counts of each system', () => {
    const [a, b] = aggregateGroups([...SIX, trust('B', 'acute', null)], 'system');
    expect(a).toMatchObject({ code: 'A', nEligible: 3, nSubmitted: 3, median: 3.53 });
    expect(a?.mean).toBeCloseTo(3.41, 12);
    expect(b).toMatchObject({ code: 'B', nEligible: 4, nSubmitted: 3 });
    expect(b?.mean).toBeCloseTo(3.433333333333, 12);
  });

  it('gives a system the interval of the residuals pooled within systems, written out', () => {
    const many = Array.from({ length: 12 }, (_, i) => [
      trust(`S${i % 4}`, 'acute', 3 + ((i * 37) % 11) / 10),
      trust(`S${i % 4}`, 'mental_health', 2.5 + ((i * 53) % 13) / 10),
    ]).flat();
    const residual = (t: ScoredTrust) =>
      (t.score ?? 0) - many.filter((o) => o.sector === t.sector).reduce((sum, o) => sum + (o.score ?? 0), 0) / 12;
    const systems = [...new Set(many.map((t) => t.system))];
    const squares = systems.reduce((sum, system) => {
      const own = many.filter((t) => t.system === system).map(residual);
      const centre = own.reduce((s, r) => s + r, 0) / own.length;
      return sum + own.reduce((s, r) => s + (r - centre) ** 2, 0);
    }, 0);
    const T_19 = 2.093024054408263;
    const half = T_19 * Math.sqrt(squares / 19 / 6);
    const [first] = aggregateGroups(many, 'system');
    expect((first?.ciHigh ?? 0) - (first?.mean ?? 0)).toBeCloseTo(half, 10);
  });

  it('gives nulls where nobody has a score, and no interval without degrees of freedom', () => {
    const [only] = aggregateGroups([trust('A', 'acute', null)], 'region');
    expect(only).toMatchObject({ nEligible: 1, nSubmitted: 0, mean: null, sd: null, ciLow: null });
    expect(aggregateGroups([trust('A', 'acute', 3)], 'system')[0]).toMatchObject({ mean: 3, sd: null, ciLow: null });
  });
});

describe('sectorPools', () => {
  it('matches small sectors together with a larger one, or with England', () => {
    const pool = sectorPools({ acute: 100, acute_specialist: 9, mental_health: 40, community: 10, ambulance: 3 });
    expect(['acute', 'acute_specialist', 'mental_health', 'community', 'ambulance'].map((s) => pool(s as Sector))).toEqual([
      'acute',
      'acute',
      'mental_health',
      'community',
      null,
    ]);
    expect(sectorPools({ mental_health: 40, community: 9 })('mental_health')).toBe('community_and_mental_health');
  });
});
