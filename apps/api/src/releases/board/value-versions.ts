import type { OdsCode } from '@boardmark/assessment';
import type { SupersededScores } from './board-inputs.js';

type Scores = readonly (number | null)[];

/**
 * Which value of each trust goes into a version of a round: 1 at first, one more with each version in which any of its scores differed from
 * the version before. A trust that joins or leaves has a new value too.
 */
export function valueVersions(
  superseded: readonly SupersededScores[],
  current: ReadonlyMap<OdsCode, Scores>,
): Readonly<Record<OdsCode, number>> {
  const versions = superseded.map(({ scores }) => new Map(Object.entries(scores)));
  const trusts = new Set([current, ...versions].flatMap((scores) => [...scores.keys()]));
  return Object.fromEntries(
    [...trusts].sort().map((trust) => {
      const values = [...versions, current].map((scores) => JSON.stringify(scores.get(trust) ?? null));
      return [trust, values.reduce((n, value, i) => (i > 0 && value !== values[i - 1] ? n + 1 : n), 1)];
    }),
  );
}
