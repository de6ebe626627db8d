import type { ViewerClass } from '@boardmark/disclosure';
import type { LinearSystem } from '../facts/linear-system.js';
import type { Knower } from '../facts/viewers.js';
import { type Atoms, atomsOf, unknownIn } from '../solve/atoms.js';
import { smallestIsolated } from '../solve/isolation.js';
import { leveragesIn, leveragesKnowing, rowSpace } from '../solve/row-space.js';
import { type Bound, tightest } from './bound.js';
import { leverageLimit, supportLimit } from './limits.js';

interface Attempt {
  readonly viewer: ViewerClass;
  readonly who: string | null;
  readonly left: readonly number[];
  readonly knows: ReadonlySet<number>;
}

/**
 * What exact linear algebra gets out of the sums of one system: for an outsider, everybody with knowledge of their own, every two trusts, and every
 * lead of a system with one more trust. The tightest leverage and the fewest isolated trusts of each.
 */
export function reconstructSums(system: LinearSystem, viewers: readonly Knower[]): Bound[] {
  const atoms = atomsOf(system);
  const bounds: Bound[] = [];
  const seen = new Set<string>();
  for (const viewer of [{ id: null, kind: 'outsider' as const, knows: [] as number[] }, ...viewers]) {
    const left = unknownIn(atoms, viewer.knows);
    const basis = rowSpace(atoms, left);
    const attempt = { viewer: viewer.kind, who: viewer.id, left, knows: new Set(viewer.knows) };
    const key = `${viewer.kind} ${left.join()}`;
    if (!seen.has(key)) bounds.push(...single(system, atoms, attempt, basis));
    if (!seen.has(key) && (viewer.kind === 'trust' || viewer.kind === 'system')) {
      bounds.push(...withOneMore(system, atoms, attempt, basis));
    }
    seen.add(key);
  }
  return tightest(bounds);
}

function single(system: LinearSystem, atoms: Atoms, attempt: Attempt, basis: readonly Float64Array[]): Bound[] {
  const h = leveragesIn(basis, attempt.left);
  return [...leverage(system, atoms, attempt, h), ...isolated(system, atoms, attempt, basis)];
}

function withOneMore(system: LinearSystem, atoms: Atoms, attempt: Attempt, basis: readonly Float64Array[]): Bound[] {
  const { who, left, knows } = attempt;
  const viewer = attempt.viewer === 'trust' ? 'two_trusts' : 'system_and_trust';
  const h = leveragesIn(basis, left);
  return left.flatMap((m, w) => {
    const other = m === 0 ? undefined : atoms.members[w]?.find((u) => !knows.has(u));
    if (other === undefined) return [];
    const together: Attempt = {
      viewer,
      who: `${who} and trust:${system.unknowns[other]?.trust}`,
      left: left.map((n, a) => (a === w ? n - 1 : n)),
      knows: new Set([...knows, other]),
    };
    const after = leveragesKnowing(basis, h, left, w);
    const bounds = leverage(system, atoms, together, after);
    const suspicious = sumOfLargest(after, supportLimit(viewer) - 1) >= 1 - 1e-6;
    return suspicious ? [...bounds, ...isolated(system, atoms, together, rowSpace(atoms, together.left))] : bounds;
  });
}

function leverage(system: LinearSystem, atoms: Atoms, attempt: Attempt, h: readonly number[]): Bound[] {
  const { viewer, left } = attempt;
  let worst = -1;
  h.forEach((value, a) => {
    if ((left[a] ?? 0) > 0 && value > (worst < 0 ? -1 : (h[worst] ?? 0))) worst = a;
  });
  if (worst < 0) return [];
  return [bound('leverage', system, atoms, attempt, [worst], h[worst] ?? 0, leverageLimit(viewer))];
}

function isolated(system: LinearSystem, atoms: Atoms, attempt: Attempt, basis: readonly Float64Array[]): Bound[] {
  const limit = supportLimit(attempt.viewer);
  const set = smallestIsolated(atoms, attempt.left, basis, limit - 1);
  if (set === null) return [];
  const size = set.reduce((sum, a) => sum + (attempt.left[a] ?? 0), 0);
  return [bound('isolated trusts', system, atoms, attempt, set, size, limit)];
}

function bound(
  measure: Bound['measure'],
  { unknowns, theme }: LinearSystem,
  { members }: Atoms,
  { viewer, who, knows }: Attempt,
  set: readonly number[],
  value: number,
  limit: number,
): Bound {
  const about = set.flatMap((a) => (members[a] ?? []).filter((u) => !knows.has(u)).flatMap((u) => unknowns[u] ?? []));
  const names = [...new Set(about.map(({ trust }) => trust))];
  return { measure, viewer, who, about: names.slice(0, 4).join(' or '), theme, round: about[0]?.round ?? '', value, limit };
}

function sumOfLargest(h: readonly number[], count: number): number {
  return [...h]
    .sort((a, b) => b - a)
    .slice(0, count)
    .reduce((sum, x) => sum + x, 0);
}
