import { DISCLOSURE_POLICY } from '@boardmark/disclosure';
import type { Evidence, SeenBin } from '../facts/evidence.js';
import { SCORE_HALF } from '../facts/score-precision.js';
import type { Finding } from './finding.js';
import { largestHolder } from './largest-holder.js';

const { scale } = DISCLOSURE_POLICY;

/** Whether a histogram can be taken apart by whoever knows most of its group: too few trusts in all, beyond that holder, or in a bin that is not empty. */
export function findThinHistograms({ releases, persons }: Evidence): Finding[] {
  const { minimum, beyondLargestHolder, fewest, share: step } = DISCLOSURE_POLICY.histogram;
  return releases.flatMap((release) =>
    release.cells.flatMap((cell) => {
      if (!cell.histogram) return [];
      const scores = release.scores.get(cell.theme);
      const values = cell.members.flatMap((code) => scores?.get(code) ?? []);
      const n = values.length;
      const beyond = n - largestHolder(cell, release, persons);
      const where = `${cell.group} (${cell.theme}, ${release.id})`;
      const found = (text: string): Finding => ({ attack: 'histogram', audience: 'holder', text });
      const uneven = cell.histogram.filter(({ share }) => Math.abs(share / step - Math.round(share / step)) > 1e-6);
      const lonely = cell.histogram.map((bin) => countIn(bin, values)).filter(({ least, most }) => least > 0 && most < fewest);
      return [
        ...(lonely.length > 0
          ? [
              found(
                `A bin of ${where} holds ${Math.min(...lonely.map(({ most }) => most))} trusts at most; ${fewest} are the least.`,
              ),
            ]
          : []),
        ...(n < minimum || beyond < beyondLargestHolder
          ? [found(`The histogram of ${where} has ${n} trusts, ${beyond} without those of the holder who knows most.`)]
          : []),
        ...(uneven.length > 0 ? [found(`A share of ${where} is no multiple of ${step}.`)] : []),
      ];
    }),
  );
}

/** Trusts that a bin holds at least and at most: two decimals do not tell on which side of an edge a score lies. */
function countIn({ from, to }: SeenBin, values: readonly number[]): { least: number; most: number } {
  const within = (margin: number) =>
    values.filter((x) => (from <= scale.low || x >= from + margin) && (to >= scale.high || x <= to - margin)).length;
  return { least: within(SCORE_HALF), most: within(-SCORE_HALF) };
}
