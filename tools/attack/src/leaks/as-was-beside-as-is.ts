import type { Evidence } from '../facts/evidence.js';
import { cellOf } from '../testing/add-cell.js';

/** Systems that a trust joined or left after the round before the last: once with the members they had, and once with those they have now. */
export function asWasBesideAsIs(evidence: Evidence): Evidence {
  const [before, after] = evidence.releases.slice(-2);
  if (!before || !after) return evidence;
  const now = new Map(after.trusts.map((trust) => [trust.code, trust]));
  const moved = before.trusts.filter(({ code, system }) => now.has(code) && now.get(code)?.system !== system);
  const systems = [...new Set(moved.flatMap(({ code, system }) => [system, now.get(code)?.system ?? system]))];
  const themes = [...new Set(before.cells.map(({ theme }) => theme))];
  const cellsOf = (trusts: typeof before.trusts) =>
    themes.flatMap((theme) =>
      systems.flatMap((code) => {
        const members = trusts.filter(({ system }) => system === code).map((trust) => trust.code);
        return cellOf(before, theme, `system:${code}`, 'system', members);
      }),
    );
  const trusts = before.trusts.map((trust) => now.get(trust.code) ?? trust);
  const again = { ...before, id: `${before.id} as now`, trusts, cells: cellsOf(trusts) };
  const first = { ...before, cells: [...before.cells, ...cellsOf(before.trusts)] };
  return { ...evidence, releases: [...evidence.releases.map((release) => (release === before ? first : release)), again] };
}
