import type { Evidence } from '../facts/evidence.js';
import { cellOf, withCells } from '../testing/add-cell.js';

/** A table of means by sector and system, with three trusts or more in each cell. */
export function sectorBySystem(evidence: Evidence): Evidence {
  const releases = evidence.releases.map((release) => {
    const parts = new Map<string, string[]>();
    for (const { code, system, sector } of release.trusts)
      parts.set(`${system}:${sector}`, [...(parts.get(`${system}:${sector}`) ?? []), code]);
    const themes = [...new Set(release.cells.map(({ theme }) => theme))];
    const table = [...parts].filter(([, codes]) => codes.length >= 3);
    const more = themes.flatMap((theme) =>
      table.flatMap(([id, codes]) => cellOf(release, theme, `system_sector:${id}`, 'region_sector', codes)),
    );
    return withCells(release, more);
  });
  return { ...evidence, releases };
}
