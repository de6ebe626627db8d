import type { Evidence } from '../facts/evidence.js';
import { cellOf, withCells } from '../testing/add-cell.js';

/** A region beside all its systems but the smallest: what is left is the smallest. */
export function regionMinusSystems(evidence: Evidence): Evidence {
  const releases = evidence.releases.map((release) => {
    const regions = release.cells.filter(({ kind }) => kind === 'region');
    const more = regions.flatMap(({ members, theme }) => {
      const inRegion = release.trusts.filter(({ code }) => members.includes(code));
      const systems = [...new Set(inRegion.map(({ system }) => system))]
        .map((system) => ({ system, codes: inRegion.filter((trust) => trust.system === system).map(({ code }) => code) }))
        .sort((a, b) => a.codes.length - b.codes.length);
      return systems.slice(1).flatMap(({ system, codes }) => cellOf(release, theme, `system:${system}`, 'system', codes));
    });
    return withCells(release, more);
  });
  return { ...evidence, releases };
}
