import { DISCLOSURE_POLICY } from '@boardmark/disclosure';
import type { Evidence, SeenBin } from '../facts/evidence.js';
import type { Finding } from './finding.js';
import { largestHolder } from './largest-holder.js';

const EDGE = 0.005;

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
      const lonely = cell.histogram.map((bin) => most(bin, values)).filter((count) => count > 0 && count < fewest);
      return [
        ...(lonely.length > 0 ? [found(`A bin of ${where} holds ${Math.min(...lonely)} trusts; ${fewest} are the least.`)] : []),
        ...(n < minimum || beyond < beyondLargestHolder
          ? [found(`The histogram of ${where} has ${n} trusts, ${beyond} without those of the holder who knows most.`)]
          : []),
        ...(uneven.length > 0 ? [found(`A share of ${where} is no multiple of ${step}.`)] : []),
      ];
    }),
  );
}

/** Trusts that a bin holds, counting those that two decimals leave on its edge. */
const most = ({ from, to }: SeenBin, values: readonly number[]): number =>
  values.filter((x) => x >= from - EDGE && x <= to + EDGE).length;
