import fc from 'fast-check';
import { aggregateRound } from './aggregate-round.js';
import { arbitraryRound, reverseRound, shiftScores } from './testing/arbitrary-round.js';
import type { RoundData } from './round-data.js';

const near = (value: number, expected: number) => expect(Math.abs(value - expected)).toBeLessThan(1e-9);
const always = (property: (round: RoundData) => void) => fc.assert(fc.property(arbitraryRound, property));

describe('aggregateRound, for any round,', () => {
  it('is the same to the last bit whatever the order of its input', () => {
    always((round) => expect(aggregateRound(reverseRound(round))).toEqual(aggregateRound(round)));
  });

  it('does not change its input', () => {
    always((round) => {
      const before = structuredClone(round);
      aggregateRound(round);
      expect(round).toEqual(before);
    });
  });

  it('moves means and expectations with the scores and leaves differences', () => {
    always((round) => {
      const moved = aggregateRound(shiftScores(round, 0.5)).aggregates;
      aggregateRound(round).aggregates.forEach((row, i) => {
        const other = moved[i];
        if (row.mean === null) return expect(other?.mean).toBeNull();
        near((other?.mean ?? NaN) - row.mean, 0.5);
        near((other?.expected ?? NaN) - (row.expected ?? NaN), 0.5);
        near(other?.difference ?? NaN, row.difference ?? NaN);
      });
    });
  });

  it('has differences that cancel out over the systems and over the regions, in every slice', () => {
    always((round) => {
      const sums = new Map<string, number>();
      for (const { level, slice, theme, nOrganisations, difference } of aggregateRound(round).aggregates) {
        const key = `${level} ${slice} ${theme}`;
        sums.set(key, (sums.get(key) ?? 0) + nOrganisations * (difference ?? 0));
      }
      for (const sum of sums.values()) near(sum, 0);
    });
  });

  it("splits every mean into England's mean, mix and score", () => {
    always((round) => {
      const { aggregates } = aggregateRound(round);
      for (const row of aggregates.filter(({ mean }) => mean !== null)) {
        const england = aggregates.find(
          (each) => each.level === 'england' && each.slice === row.slice && each.theme === row.theme,
        );
        near((england?.mean ?? NaN) + (row.mixEffect ?? NaN) + (row.difference ?? NaN), row.mean ?? NaN);
      }
    });
  });

  it('has ordered quartiles, and an interval around the mean where there is one', () => {
    always((round) => {
      for (const row of aggregateRound(round).aggregates.filter(({ mean }) => mean !== null)) {
        expect(row.q1).toBeLessThanOrEqual(row.median ?? NaN);
        expect(row.median).toBeLessThanOrEqual(row.q3 ?? NaN);
        expect(row.ciLow === null).toBe(row.ciHigh === null);
        if (row.ciLow === null) continue;
        expect(row.ciLow).toBeLessThanOrEqual(row.mean ?? NaN);
        expect(row.mean).toBeLessThanOrEqual(row.ciHigh ?? NaN);
        near((row.ciHigh ?? NaN) - row.ciLow, (row.differenceHigh ?? NaN) - (row.differenceLow ?? NaN));
      }
    });
  });

  it('has matching groups that, weighted, add up to the group', () => {
    always((round) => {
      const { aggregates, matchingGroupMeans } = aggregateRound(round);
      for (const row of aggregates.filter(({ slice, mean }) => slice === 'all' && mean !== null)) {
        const theme = round.themes.indexOf(row.theme);
        if (theme < 0) continue;
        const weights = weightsOfMatchingGroups(
          round,
          theme,
          (trust) => row.level === 'england' || [trust.system, trust.region].includes(row.code),
        );
        const means = matchingGroupMeans.filter((each) => each.code === row.code && each.theme === row.theme);
        const total = means.reduce((sum, each) => sum + (weights.get(each.matchingGroup) ?? NaN) * each.mean, 0);
        near(total / row.nOrganisations, row.mean ?? NaN);
      }
    });
  });

  it('accounts for every trust: submitted or missing', () => {
    always((round) => {
      for (const { nEligible, nOrganisations, missing } of aggregateRound(round).coverage) {
        expect(nOrganisations + missing.length).toBe(nEligible);
      }
    });
  });
});

/** Weight of each matching group inside a group of trusts, counted afresh from the round. */
function weightsOfMatchingGroups(round: RoundData, theme: number, inside: (trust: RoundData['trusts'][number]) => boolean) {
  const weights = new Map<string, number>();
  for (const trust of round.trusts.filter(inside)) {
    const scored = round.submissions.filter((each) => each.trust === trust.code && each.scores[theme] !== null);
    for (const { careSetting } of scored) {
      const acute = trust.sector === 'acute_specialist' ? 'acute_specialist' : 'acute_general';
      const group = careSetting === 'acute' ? acute : careSetting;
      weights.set(group, (weights.get(group) ?? 0) + 1 / scored.length);
    }
  }
  return weights;
}
