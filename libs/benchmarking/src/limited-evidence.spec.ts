import { isLimitedEvidence } from './limited-evidence.js';
import { publishedRound } from './testing/oracles.js';

describe('isLimitedEvidence', () => {
  it.each([
    [0, true],
    [1, true],
    [4, true],
    [5, false],
    [16, false],
  ])('of %d trusts: %s', (n, expected) => {
    expect(isLimitedEvidence(n)).toBe(expected);
  });

  it('holds for 19 of the 42 systems of 2025', () => {
    const sizes = new Map<string, number>();
    for (const { system } of publishedRound.trusts) sizes.set(system, (sizes.get(system) ?? 0) + 1);
    expect([sizes.size, [...sizes.values()].filter(isLimitedEvidence).length]).toEqual([42, 19]);
  });
});
