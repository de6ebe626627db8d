import type { AuditedTrust } from '../confidential-types.js';
import { holdersOf, personsIn } from './holders.js';

const trust = (code: string, system: string): AuditedTrust => ({
  code,
  system,
  region: 'R0',
  sector: 'acute',
  estateType: null,
  holding: null,
});
const trusts = [trust('T1', 'S1'), trust('T2', 'S2'), trust('T3', 'S3')];
const first = { id: 'p', trusts: [], systems: ['S1'], regions: [] };
const further = { id: 'p', from: 3, trusts: ['T3'], systems: [], regions: [] };

describe('holders', () => {
  it('are one for everything that a person holds in a round', () => {
    const inRound = (round: number) =>
      holdersOf(trusts, personsIn(round, [first, further])).filter(({ kind }) => kind === 'person');
    expect(inRound(2)).toEqual([{ id: 'person:p', kind: 'person', trusts: ['T1'] }]);
    expect(inRound(3)).toEqual([{ id: 'person:p', kind: 'person', trusts: ['T1', 'T3'] }]);
  });

  it('begin with every round where nothing else is said', () => {
    expect(personsIn(1, [first, { ...first, from: null }, further])).toEqual([first, { ...first, from: null }]);
  });
});
