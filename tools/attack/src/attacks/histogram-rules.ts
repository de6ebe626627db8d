import { DISCLOSURE_POLICY } from '@boardmark/disclosure';
import type { Evidence } from '../facts/evidence.js';
import type { Finding } from './finding.js';
import { largestHolder } from './largest-holder.js';

/** Whether a histogram can be taken apart by whoever knows most of its group: too few trusts in all, beyond that holder, or in a bin that is not empty. */
export function findThinHistograms({ releases, persons }: Evidence): Finding[] {
  const { minimum, beyondLargestHolder, share: step } = DISCLOSURE_POLICY.histogram;
  return releases.flatMap((release) =>
    release.cells.flatMap((cell) => {
      if (!cell.histogram) return [];
      const scores = release.scores.get(cell.theme);
      const n = cell.members.filter((code) => scores?.has(code)).length;
      const beyond = n - largestHolder(cell, release, persons);
      const where = `${cell.group} (${cell.theme}, ${release.id})`;
      const found = (text: string): Finding => ({ attack: 'histogram', audience: 'holder', text });
      const uneven = cell.histogram.filter(({ share }) => Math.abs(share / step - Math.round(share / step)) > 1e-6);
      return [
        ...(n < minimum || beyond < beyondLargestHolder
          ? [found(`The histogram of ${where} has ${n} trusts, ${beyond} without those of the holder who knows most.`)]
          : []),
        ...(uneven.length > 0 ? [found(`A share of ${where} is no multiple of ${step}.`)] : []),
      ];
    }),
  );
}
