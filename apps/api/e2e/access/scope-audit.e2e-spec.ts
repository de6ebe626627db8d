import { type AuditedTrust, auditScopes, DISCLOSURE_POLICY, type RegisteredPerson } from '@boardmark/disclosure';
import { type ReleasedSeries, ReleasedSeriesRepository } from '../../src/access/people/released-series.repository.js';
import { ScopeAuditService } from '../../src/access/people/scope-audit.service.js';
import { BoardReleasesService } from '../../src/releases/board/board-releases.service.js';
import { useBoardRounds } from '../harness/use-board-rounds.js';

const PATIENCE_MS = 600_000;
const SERIES = 'board-digital-leadership';
const rounds = useBoardRounds();

const leadOf = (...systems: string[]): RegisteredPerson => ({ id: 'p', trusts: [], systems, regions: [] });

describe('scopes beside the six invented rounds', () => {
  let released: ReleasedSeries;
  let systems: ReadonlyMap<string, string>;

  const audit = async (person: RegisteredPerson, held: readonly RegisteredPerson[] = []) => {
    const found = await rounds.get(ScopeAuditService).audit(SERIES, person, held);
    if (!found) throw new Error(`There is no series ${SERIES}.`);
    return found;
  };

  beforeAll(async () => {
    const signed = { preparedBy: 'Ada Example', confirmedBy: 'Ben Example', reason: null };
    for (const { id } of await rounds.query<{ id: string }>('SELECT id FROM round WHERE series = $1 ORDER BY position', [SERIES]))
      await rounds.get(BoardReleasesService).release(id, signed);
    released = (await rounds.get(ReleasedSeriesRepository).find(SERIES)) as ReleasedSeries;
    const trusts = released.releases.flatMap((release): readonly AuditedTrust[] => release.trusts);
    systems = new Map(trusts.map(({ system, region }) => [system, region]));
  }, PATIENCE_MS);

  it(
    'are allowed in every round to the lead of one system, of every fourth',
    async () => {
      expect(released.releases.map(({ round }) => round)).toEqual([1, 2, 3, 4, 5, 6]);
      for (const system of [...systems.keys()].sort().filter((_, s) => s % 4 === 0))
        expect([system, await audit(leadOf(system))]).toMatchObject([system, { rounds: 'all', from: 1 }]);
    },
    PATIENCE_MS,
  );

  it('keep the past of a trust that took over another', async () => {
    for (const { successor } of released.successors)
      expect(await audit({ ...leadOf(), trusts: [successor] })).toMatchObject({ rounds: 'all', from: 1 });
  });

  it(
    'are limited to later rounds where two systems of a region would be told too much, with the numbers of the library',
    async () => {
      const inRegion = [...systems].filter(([, region]) => region === 'ZRZ').map(([system]) => system);
      const pairs = inRegion.flatMap((a) => inRegion.flatMap((b) => (a < b ? [leadOf(a, b)] : [])));
      const limited = [];
      for (const pair of pairs) {
        const found = await audit(pair);
        expect(found.rounds === 'all').toBe(found.everywhere.every(({ keeps }) => keeps));
        if (found.rounds !== 'all') limited.push({ pair, found });
      }
      expect(limited.some(({ found }) => found.rounds === 'later')).toBe(true);
      for (const { pair, found } of limited) {
        expect(found).toEqual(auditScopes(released.releases, pair, released, DISCLOSURE_POLICY));
        expect(found.everywhere.some(({ keeps, round }) => !keeps && (round ?? 0) < found.from)).toBe(true);
        expect(found.granted.filter(({ keeps }) => !keeps)).toEqual([]);
      }
      const [first] = limited;
      if (!first) throw new Error('No pair is limited.');
      const [held, further] = first.pair.systems.map((system) => leadOf(system));
      const granted = await audit(further as RegisteredPerson, [held as RegisteredPerson]);
      expect(granted.everywhere).toEqual(first.found.everywhere);
      expect(granted.from).toBe(first.found.from);
    },
    PATIENCE_MS,
  );

  it('are no question of a series without confidential rounds', async () => {
    expect(await rounds.get(ScopeAuditService).audit('wgll-measures', leadOf('ZSEJ'))).toBeNull();
    expect(await rounds.get(ScopeAuditService).audit('none', leadOf('ZSEJ'))).toBeNull();
  });
});
