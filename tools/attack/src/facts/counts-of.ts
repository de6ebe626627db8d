import { DISCLOSURE_POLICY } from '@boardmark/disclosure';
import type { SeenBin } from './evidence.js';
import type { CountRow } from './linear-system.js';

const STEPS = Math.round(1 / DISCLOSURE_POLICY.histogram.share);

/** Every count that a share rounded to 5 % can stand for in a group of n, found by trying all. */
export function countsOf(histogram: readonly SeenBin[], n: number): CountRow['bins'] {
  return histogram.map(({ from, to, share }) => {
    const fitting = Array.from({ length: n + 1 }, (_, count) => count).filter(
      (count) => Math.abs(Math.round((count / n) * STEPS + 1e-9) / STEPS - share) < 1e-6,
    );
    return { from, to, least: fitting[0] ?? 0, most: fitting.at(-1) ?? n };
  });
}
