import type { Evidence } from '../facts/evidence.js';
import { cellOf } from '../testing/add-cell.js';

/** The round before the last once as it was, and once more with every trust where it is now. */
export function asWasBesideAsIs(evidence: Evidence): Evidence {
  const [before, after] = evidence.releases.slice(-2);
  if (!before || !after) return evidence;
  const now = new Map(after.trusts.map((trust) => [trust.code, trust]));
  const trusts = before.trusts.flatMap(({ code }) => now.get(code) ?? []);
  const cells = before.cells.flatMap(({ group, kind, theme, members }) => {
    const moved = kind === 'system' ? trusts.filter(({ system }) => group === `system:${system}`) : null;
    const regional = kind === 'region' ? trusts.filter(({ region }) => group === `region:${region}`) : moved;
    return cellOf(before, theme, group, kind, regional?.map(({ code }) => code) ?? members);
  });
  const again = { ...before, id: `${before.id} as now`, trusts, cells };
  return { ...evidence, releases: [...evidence.releases, again] };
}
