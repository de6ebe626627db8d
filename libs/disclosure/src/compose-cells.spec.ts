import { composeCells } from './compose-cells.js';
import type { GroupKind, PeerGroup } from './confidential-types.js';
import { DISCLOSURE_POLICY } from './policy.js';

const codes = Array.from({ length: 45 }, (_, i) => `T${i + 1}`);
const scores = new Map(codes.map((code, i) => [code, 2 + ((i * 7) % 45) / 20]));
const holders = codes.map((code) => ({ id: `trust:${code}`, kind: 'trust' as const, trusts: [code] }));
const group = (kind: GroupKind, members: string[]): PeerGroup => ({
  id: kind,
  kind,
  code: kind,
  name: kind,
  shortName: kind,
  members,
  rule: '',
  nearest: [],
});
const groups = [
  group('england', codes),
  group('region', codes.slice(0, 25)),
  group('sector', codes.slice(0, 19)),
  group('system', codes.slice(0, 30)),
];
const compose = (steps = {}) => composeCells(groups, { theme: 'culture', scores }, holders, DISCLOSURE_POLICY, steps);

describe('composeCells', () => {
  it('rounds a group of forty eligible trusts to 0.01 and smaller ones to 0.1', () => {
    expect(compose().map(({ mean }) => mean)).toEqual([{ value: 3.1 }, { value: 3.1 }, { value: 3 }, { value: 3 }]);
    expect(compose()[0]?.quartiles?.median).toEqual({ value: 3.1 });
  });

  it('shows quartiles, histogram and spread together or not at all, and never of a system', () => {
    const shape = compose().map(({ group: id, quartiles, histogram, spread }) => [id, quartiles, histogram, spread].map(Boolean));
    expect(shape).toEqual([
      [true, true, true, true],
      [true, true, true, true],
      [true, false, false, false],
      [true, false, false, false],
    ]);
  });

  it('leaves a theme out of a level that has reached the end of the ladder, and rounds to 0.5 one step before', () => {
    const cells = compose({ sector: 'parent_only', region: 'half_points' });
    expect(cells.map((cell) => cell.group)).toEqual(['england', 'region', 'system']);
    expect(cells[1]?.mean).toEqual({ value: 3 });
    expect(cells[1]?.histogram?.map(({ from }) => from)).toEqual([1, 2, 3]);
  });

  it('has no cell where nobody has a score', () => {
    expect(composeCells(groups, { theme: 'culture', scores: new Map() }, holders, DISCLOSURE_POLICY)).toEqual([]);
  });
});
