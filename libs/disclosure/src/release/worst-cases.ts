import type { WorstCase } from '../release-audit.js';

/** The worst case of each class of viewers, of equal ones the first. */
export function worstCases(all: readonly WorstCase[]): WorstCase[] {
  const worst = new Map<string, WorstCase>();
  for (const one of all) if (one.value > (worst.get(one.viewer)?.value ?? -1)) worst.set(one.viewer, one);
  return [...worst.values()];
}
