import { DISCLOSURE_POLICY } from '@boardmark/disclosure';
import type { Evidence, SeenCell, SeenRelease } from '../facts/evidence.js';
import { SCORE_HALF } from '../facts/score-precision.js';
import { harrellDavisQuantile, plainQuantile } from '../solve/harrell-davis.js';
import type { Finding } from './finding.js';
import { largestHolder } from './largest-holder.js';

const PROBABILITIES = [0.25, 0.5, 0.75];

/**
 * Whether released quartiles are single trusts' values: shown for a group too small without its largest holder, or equal to the plain quantile where the
 * smoothed one would read otherwise.
 */
export function findOrderStatistics({ releases, persons }: Evidence): Finding[] {
  return releases.flatMap((release) =>
    release.cells.flatMap((cell) => {
      if (!cell.quartiles) return [];
      const scores = release.scores.get(cell.theme) ?? new Map<string, number>();
      const values = cell.members.flatMap((code) => scores.get(code) ?? []).sort((a, b) => a - b);
      const beyond = values.length - largestHolder(cell, release, persons);
      return [...tooSmall(release, cell, beyond), ...plain(release, cell, values)];
    }),
  );
}

function tooSmall({ id }: SeenRelease, { group, theme }: SeenCell, beyond: number): Finding[] {
  const limit = DISCLOSURE_POLICY.quartiles.beyondLargestHolder;
  if (beyond >= limit) return [];
  const text = `Quartiles of ${group} (${theme}, ${id}) leave ${beyond} trusts to whoever knows most of it; ${limit} are the least.`;
  return [{ attack: 'order statistics', audience: 'holder', text }];
}

function plain({ id }: SeenRelease, { group, theme, quartiles }: SeenCell, values: readonly number[]): Finding[] {
  return (quartiles ?? []).flatMap(({ value, low, high }, q) => {
    const p = PROBABILITIES[q] ?? 0.5;
    const fits = (x: number) => x >= low - SCORE_HALF && x <= high + SCORE_HALF;
    if (value === null || fits(harrellDavisQuantile(values, p)) || !fits(plainQuantile(values, p))) return [];
    const text = `The quantile at ${p} of ${group} (${theme}, ${id}) is ${value}: the value of a single trust or of two neighbours.`;
    return [{ attack: 'order statistics', audience: 'anyone', text }];
  });
}
