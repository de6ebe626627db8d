import { CARE_SETTINGS, SECTORS } from '@boardmark/assessment';
import fc from 'fast-check';
import type { RoundData } from '../round-data.js';

const tenths = fc.integer({ min: 10, max: 50 }).map((tenth) => tenth / 10);

const trustWithScores = fc.record({
  sector: fc.constantFrom(...SECTORS),
  system: fc.integer({ min: 1, max: 6 }),
  settings: fc.subarray([...CARE_SETTINGS]),
  scores: fc.array(fc.tuple(fc.option(tenths, { freq: 9 }), fc.option(tenths, { freq: 9 })), { minLength: 4, maxLength: 4 }),
});

/** Rounds of two themes with up to 25 trusts in up to six systems and two regions, with trusts and scores missing. */
export const arbitraryRound: fc.Arbitrary<RoundData> = fc.array(trustWithScores, { maxLength: 25 }).map((trusts) => ({
  themes: ['first', 'second'],
  trusts: trusts.map(({ sector, system }, i) => ({ code: `R${i}`, sector, system: `Q${system}`, region: `Y${system % 2}` })),
  submissions: trusts.flatMap(({ settings, scores }, i) =>
    settings.map((careSetting, k) => ({ trust: `R${i}`, careSetting, scores: scores[k] ?? [null, null] })),
  ),
}));

/** The same round with every score moved by a constant. */
export function shiftScores(round: RoundData, by: number): RoundData {
  const submissions = round.submissions.map((each) => ({
    ...each,
    scores: each.scores.map((score) => (score === null ? null : score + by)),
  }));
  return { ...round, submissions };
}

/** The same round with its trusts and submissions turned round. */
export function reverseRound(round: RoundData): RoundData {
  return { ...round, trusts: [...round.trusts].reverse(), submissions: [...round.submissions].reverse() };
}
