import { DISCLOSURE_POLICY } from '@boardmark/disclosure';
import type { Statement } from './evidence.js';

const { extremes, scale } = DISCLOSURE_POLICY;

/**
 * What a number in the place of a label says about each of n trusts. The rule is public: a mean is a number only if it and the mean without any one trust lie
 * in [1.5, 4.5]. So n · mean − 4.5 (n − 1) ≤ x ≤ n · mean − 1.5 (n − 1). Null for a label.
 */
export function boxOf({ value, low, high }: Statement, n: number): { low: number; high: number } | null {
  if (value === null) return null;
  const [least, most] = [Math.max(low, extremes.low), Math.min(high, extremes.high)];
  return {
    low: Math.max(scale.low, n * least - extremes.high * (n - 1)),
    high: Math.min(scale.high, n * most - extremes.low * (n - 1)),
  };
}
