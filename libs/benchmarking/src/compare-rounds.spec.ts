import fc from 'fast-check';
import { compareRounds } from './compare-rounds.js';
import { arbitraryRound, reverseRound } from './testing/arbitrary-round.js';
import { changeOracles, publishedChange } from './testing/oracles.js';

describe.each(changeOracles)('compareRounds on %s', (_, oracle) => {
  const result = compareRounds(oracle.before, oracle.after);
  const columns = ['before', 'after', 'change', 'ciLow', 'ciHigh', 'pValue', 'leaversEffect', 'entrantsEffect'] as const;

  it('has the trusts and changes of the oracle', () => {
    expect(result.trusts.map(({ trust }) => trust)).toEqual(Object.keys(oracle.changes).sort());
    for (const { trust, change } of result.trusts) expect(change).toBeCloseTo(oracle.changes[trust] ?? NaN, 9);
  });

  it('has the groups, panels and verdicts of the oracle', () => {
    expect(result.groups.map(({ level, code }) => [level, code])).toEqual(
      oracle.groups.code.map((code, i) => [oracle.groups.level[i], code]),
    );
    result.groups.forEach((group, i) => {
      const { nPanel, nImproved, nDeteriorated, verdict, againstEngland } = group;
      expect([nPanel, nImproved, nDeteriorated]).toEqual([
        oracle.groups.nPanel[i],
        oracle.groups.nImproved[i],
        oracle.groups.nDeteriorated[i],
      ]);
      expect([verdict, againstEngland]).toEqual([oracle.groups.verdict[i], oracle.groups.againstEngland[i]]);
    });
  });

  it('has the means, intervals, p values and parts of SciPy', () => {
    expect(result.parameters.df).toBe(oracle.df);
    expect(result.parameters.pooledSd).toBeCloseTo(oracle.pooledSd, 9);
    result.groups.forEach((group, i) => {
      for (const column of columns) expect(group[column]).toBeCloseTo(oracle.groups[column][i] ?? NaN, 9);
    });
  });
});

describe('compareRounds on the published assessments', () => {
  const { trusts, groups, parameters } = compareRounds(publishedChange.before, publishedChange.after);
  const count = (verdict: string) => trusts.filter((each) => each.verdict === verdict).length;

  it('has 69 trusts improved, 10 deteriorated and 125 without a clear change', () => {
    expect([count('improved'), count('deteriorated'), count('no_clear_change')]).toEqual([69, 10, 125]);
  });

  it('has eight up and none down of 16 in Cheshire and Merseyside, which moved about as much as England', () => {
    const system = groups.find(({ code }) => code === 'QYG');
    expect(system).toMatchObject({
      nPanel: 16,
      nImproved: 8,
      nDeteriorated: 0,
      verdict: 'improved',
      againstEngland: 'about_as_much',
    });
    expect([system?.change, system?.ciLow, system?.ciHigh].map((value) => value?.toFixed(2))).toEqual(['0.21', '0.09', '0.33']);
    expect([groups[0]?.change, groups[0]?.ciLow, groups[0]?.ciHigh].map((value) => value?.toFixed(2))).toEqual([
      '0.16',
      '0.12',
      '0.19',
    ]);
  });

  it('says what other steps would have found', () => {
    expect(parameters.steps.map(({ step, nImproved, nDeteriorated }) => [step, nImproved, nDeteriorated])).toEqual([
      [0.2, 85, 15],
      [0.25, 69, 10],
      [0.3, expect.any(Number), expect.any(Number)],
    ]);
    expect(parameters.pooledSd).toBeCloseTo(0.24, 2);
  });
});

describe('compareRounds', () => {
  it('refuses rounds of different themes', () => {
    const round = publishedChange.before;
    expect(() => compareRounds(round, { ...round, themes: ['another'] })).toThrow('different themes');
  });

  it('has nothing to say of rounds without a trust in both', () => {
    const empty = { themes: ['a'], trusts: [], submissions: [] };
    expect(compareRounds(empty, empty)).toMatchObject({ trusts: [], groups: [], parameters: { pooledSd: null } });
  });

  it('has parts that add up to the change of the means, whatever the rounds and their order', () => {
    fc.assert(
      fc.property(arbitraryRound, arbitraryRound, (before, after) => {
        const result = compareRounds(before, after);
        expect(compareRounds(reverseRound(before), reverseRound(after))).toEqual(result);
        for (const group of result.groups) {
          expect(group.change).toBeCloseTo(group.after - group.before, 9);
          expect(group.nImproved + group.nDeteriorated).toBeLessThanOrEqual(group.nPanel);
          if (group.ciLow !== null) expect(group.ciLow).toBeLessThanOrEqual(group.change);
        }
      }),
    );
  });
});
