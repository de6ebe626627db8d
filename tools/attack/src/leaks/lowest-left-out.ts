import { least } from 'd3-array';
import type { Evidence } from '../facts/evidence.js';

/** Of the systems on one theme, the one with the lowest mean is not shown. */
export function lowestLeftOut(evidence: Evidence): Evidence {
  const releases = evidence.releases.map((release) => {
    const [theme] = release.scores.keys();
    const systems = release.cells.filter((cell) => cell.kind === 'system' && cell.theme === theme);
    const lowest = least(systems, ({ mean }) => mean.low);
    return { ...release, cells: release.cells.filter((cell) => cell !== lowest) };
  });
  return { ...evidence, releases };
}
