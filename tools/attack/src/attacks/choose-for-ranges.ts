import type { LinearSystem } from '../facts/linear-system.js';
import type { Knower } from '../facts/viewers.js';
import { atomsOf, unknownIn } from '../solve/atoms.js';
import { leveragesIn, projectorOnce } from '../solve/row-space.js';
import type { Effort } from './reconstruct.js';

const union = (a: readonly number[], b: readonly number[]): number[] => [...new Set([...a, ...b])].sort((x, y) => x - y);

/** Viewers whose ranges are worth a linear programme: the most exposed of each kind, by the largest leverage they reach. */
export function chooseForRanges(system: LinearSystem, viewers: readonly Knower[], effort: Effort): Knower[] {
  const atoms = atomsOf(system);
  const reach = ({ knows }: Knower) => {
    const left = unknownIn(atoms, knows);
    return Math.max(0, ...leveragesIn(projectorOnce(atoms, left), left));
  };
  const most = (list: readonly Knower[], count: number): Knower[] => {
    if (list.length <= count) return [...list];
    const ranked = list.map((viewer) => ({ viewer, reach: reach(viewer) })).sort((a, b) => b.reach - a.reach);
    return ranked.slice(0, count).map(({ viewer }) => viewer);
  };
  const trusts = most(
    viewers.filter(({ kind }) => kind === 'trust'),
    Math.max(effort.trusts, effort.coalitions),
  );
  const holders = viewers.filter(({ kind }) => kind !== 'trust');
  const exposed = effort.holders === 'all' ? holders : most(holders, effort.trusts);
  return [...trusts.slice(0, effort.trusts), ...exposed, ...coalitions(system, viewers, trusts, effort.coalitions)];
}

/** Pairs, and leads of a system with one more trust, inside the smallest released groups of the most exposed trusts. */
function coalitions(
  { rows, unknowns }: LinearSystem,
  viewers: readonly Knower[],
  trusts: readonly Knower[],
  count: number,
): Knower[] {
  const found: Knower[] = [];
  const trustOf = new Map(viewers.filter(({ kind }) => kind === 'trust').map((viewer) => [viewer.id, viewer]));
  const add = (one: Knower, other: Knower | undefined) => {
    if (!other || other.id === one.id || found.length >= 2 * count) return;
    const kind = one.kind === 'trust' ? 'two_trusts' : 'system_and_trust';
    if (found.filter((coalition) => coalition.kind === kind).length >= count) return;
    found.push({ id: `${one.id} and ${other.id}`, kind, knows: union(one.knows, other.knows) });
  };
  const bySize = [...rows].sort((a, b) => a.columns.length - b.columns.length);
  for (const trust of trusts) {
    const group = bySize.find(({ columns }) => columns.some((u) => trust.knows.includes(u)));
    const members = (group?.columns ?? []).flatMap((u) => unknowns[u] ?? []);
    for (const { trust: code } of members) add(trust, trustOf.get(`trust:${code}`));
    const systems = new Set(members.flatMap(({ places }) => places.map(({ system }) => `system:${system}`)));
    for (const viewer of viewers) if (systems.has(viewer.id)) add(viewer, trust);
  }
  return found;
}
