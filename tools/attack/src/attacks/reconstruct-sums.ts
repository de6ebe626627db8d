import type { ViewerClass } from '@boardmark/disclosure';
import type { LinearSystem } from '../facts/linear-system.js';
import type { Knower } from '../facts/viewers.js';
import { type Atoms, atomsOf, unknownIn } from '../solve/atoms.js';
import { smallestIsolated } from '../solve/isolation.js';
import { leveragesIn, leveragesKnowing, type Projector, projectorOf, projectorOnce } from '../solve/row-space.js';
import type { Bound } from './bound.js';
import { leverageLimit, supportLimit } from './limits.js';
import { Tightest } from './tightest.js';

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
  const sums = new SumsOf(system);
  const outsider = { id: null, kind: 'outsider' as const, knows: [] as readonly number[] };
  for (const { id, kind, knows } of [outsider, ...viewers]) {
    sums.attack({ viewer: kind, who: id, left: unknownIn(sums.atoms, knows), knows: new Set(knows) });
  }
  return sums.found.bounds;
}

class SumsOf {
  readonly atoms: Atoms;
  readonly found = new Tightest();
  private readonly seen = new Set<string>();

  constructor(private readonly system: LinearSystem) {
    this.atoms = atomsOf(system);
  }

  attack(attempt: Attempt): void {
    const { viewer, left } = attempt;
    const key = `${viewer} ${left.join()}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const projector = projectorOnce(this.atoms, left);
    const h = leveragesIn(projector, left);
    this.leverage(attempt, h);
    this.isolation(attempt, h, () => projector);
    if (viewer === 'trust' || viewer === 'system') this.withOneMore(attempt, projector, h);
  }

  private withOneMore({ viewer, who, left, knows }: Attempt, projector: Projector, h: readonly number[]): void {
    left.forEach((m, w) => {
      const other = m === 0 ? undefined : this.atoms.members[w]?.find((u) => !knows.has(u));
      if (other === undefined) return;
      const together: Attempt = {
        viewer: viewer === 'trust' ? 'two_trusts' : 'system_and_trust',
        who: `${who} and trust:${this.system.unknowns[other]?.trust}`,
        left: left.map((n, a) => (a === w ? n - 1 : n)),
        knows: new Set(knows).add(other),
      };
      const after = leveragesKnowing(projector, h, left, w);
      this.leverage(together, after);
      this.isolation(together, after, () => projectorOf(this.atoms, together.left));
    });
  }

  private leverage(attempt: Attempt, h: readonly number[]): void {
    const worst = h.reduce((best, value, a) => (value > (h[best] ?? 0) ? a : best), 0);
    const [value, limit] = [h[worst] ?? 0, leverageLimit(attempt.viewer)];
    this.found.add('leverage', attempt.viewer, value, () => this.describe('leverage', attempt, [worst], value, limit));
  }

  /** Looks for sets smaller than what viewers of the kind have found already; leverages that cannot add up to 1 need no search. */
  private isolation(attempt: Attempt, h: readonly number[], projector: () => Projector): void {
    const limit = supportLimit(attempt.viewer);
    const size = Math.min(limit, this.found.value('isolated trusts', attempt.viewer) ?? limit) - 1;
    if (size === 0 || sumOfLargest(h, attempt.left, size) < 1 - 1e-6) return;
    const set = smallestIsolated(this.atoms, attempt.left, projector(), size);
    if (!set) return;
    const count = set.reduce((sum, a) => sum + (attempt.left[a] ?? 0), 0);
    this.found.add('isolated trusts', attempt.viewer, count, () => this.describe('isolated trusts', attempt, set, count, limit));
  }

  private describe(
    measure: Bound['measure'],
    { viewer, who, knows }: Attempt,
    set: readonly number[],
    value: number,
    limit: number,
  ): Bound {
    const { unknowns, theme } = this.system;
    const hidden = set.flatMap((a) => (this.atoms.members[a] ?? []).filter((u) => !knows.has(u)));
    const about = hidden.flatMap((u) => unknowns[u] ?? []);
    const trusts = [...new Set(about.map(({ trust }) => trust))].slice(0, 4).join(' or ');
    return { measure, viewer, who, about: trusts, theme, round: about[0]?.round ?? '', value, limit };
  }
}

/** The largest that leverages of `count` unknowns can add up to. */
function sumOfLargest(h: readonly number[], left: readonly number[], count: number): number {
  const most = new Array<number>(count).fill(0);
  h.forEach((value, a) => {
    for (let m = Math.min(count, left[a] ?? 0); m > 0 && value > (most[count - 1] ?? 0); m--) {
      let k = count - 1;
      for (; k > 0 && value > (most[k - 1] ?? 0); k--) most[k] = most[k - 1] ?? 0;
      most[k] = value;
    }
  });
  return most.reduce((sum, x) => sum + x, 0);
}
