import { DISCLOSURE_POLICY } from '../policy.js';
import { groupOf, inputOf } from '../testing/small-release.js';
import { formulate } from './problem.js';
import { askedViewers } from './viewers.js';

describe('askedViewers', () => {
  it('asks about every holder, the trusts at the ends of each atom, and the outsider last', () => {
    const codes = ['A', 'B', 'C', 'D', 'E', 'F'];
    const scores = new Map(codes.map((code, i) => [code, [3, 2, 4, 3.5, 2.5, 3][i] ?? 3]));
    const trusts = codes.map((code) => ({ id: `trust:${code}`, kind: 'trust' as const, knows: [code] }));
    const system = { id: 'system:S', kind: 'system' as const, knows: ['A', 'B'] };
    const nobody = { id: 'region:R', kind: 'region' as const, knows: ['X'] };
    const input = inputOf([groupOf('england', 'ENG', codes), groupOf('system', 'S', codes.slice(0, 4))], scores, [
      ...trusts,
      system,
      nobody,
    ]);
    const asked = askedViewers(formulate(input, DISCLOSURE_POLICY), input.viewers);
    expect(asked.map(({ who, told }) => [who, told])).toEqual([
      ['system:S', [0, 1]],
      ['trust:B', [1]],
      ['trust:C', [2]],
      ['trust:E', [4]],
      ['trust:F', [5]],
      [null, []],
    ]);
  });
});
