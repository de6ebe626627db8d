import type { Matching } from '../matching/matchings.js';
import type { Unit } from '../units.js';

/**
 * Score of each unit if it scored like England: E_i = Σ weight · England's mean of the part's matching group.
 *
 * England's mean of a matching group is Σ weight · score / Σ weight over all parts in it, so Σ_i (score_i − E_i) = 0 over England and
 * E_g of any group is the mean of its units' E_i. Shape: units in, as many numbers out, in points; they must be all units of England.
 * A unit that is alone in its matching groups is expected to score what it scores. Throws nothing.
 *
 * @example with no matching every unit is expected to score England's mean
 * @see methods of indirect standardisation: additive, so that differences split exactly into mix and score
 */
export function expectedScores(units: readonly Unit[], matching: Matching): number[] {
  const totals = new Map<string, { score: number; weight: number }>();
  const parts = units.map(({ trust, parts }) =>
    parts.map((part) => ({ ...part, key: matching.keyOf(part.careSetting, trust.sector) })),
  );
  for (const { key, score, weight } of parts.flat()) {
    const total = totals.get(key) ?? { score: 0, weight: 0 };
    totals.set(key, { score: total.score + weight * score, weight: total.weight + weight });
  }
  return parts.map((own) =>
    own.reduce((sum, { key, weight }) => {
      const total = totals.get(key);
      return total ? sum + (weight * total.score) / total.weight : sum;
    }, 0),
  );
}

/**
 * How many matching groups the units have a part in: |{key of part}|, the S of df = N − G − (S − 1).
 *
 * Groups without a part do not count; no units: 0. Throws nothing.
 *
 * @example a system of one acute trust with community services has parts in two groups
 */
export function countMatchingGroups(units: readonly Unit[], matching: Matching): number {
  return new Set(units.flatMap(({ trust, parts }) => parts.map(({ careSetting }) => matching.keyOf(careSetting, trust.sector))))
    .size;
}
