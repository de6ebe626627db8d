import type { Evidence } from '../facts/evidence.js';
import { plainQuantile } from '../solve/harrell-davis.js';

/** Quartiles as a spreadsheet computes them, for every group that has a mean. */
export function naiveMedian(evidence: Evidence): Evidence {
  const releases = evidence.releases.map((release) => ({
    ...release,
    cells: release.cells.map((cell) => {
      const scores = release.scores.get(cell.theme);
      const sorted = cell.members.flatMap((code) => scores?.get(code) ?? []).sort((a, b) => a - b);
      const quartiles = [0.25, 0.5, 0.75].map((p) => {
        const value = plainQuantile(sorted, p);
        return { value, low: value - 0.005, high: value + 0.005 };
      });
      return cell.quartiles ? { ...cell, quartiles } : cell;
    }),
  }));
  return { ...evidence, releases };
}
