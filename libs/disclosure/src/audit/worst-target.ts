import { knowing, type Known } from './knowing.js';
import type { View } from './projection.js';

/** The most exposed unknown of a view: an atom of it, and its leverage. */
export interface Target {
  readonly atom: number;
  readonly value: number;
}

/** A kind of trust: the atoms of its unknowns (one for each round it has a value in), the only one where there is one, and how many trusts are of that kind. */
export interface TrustKind {
  readonly atoms: Known;
  readonly only: number | null;
  readonly size: number;
}

/** The unknown with the largest leverage among those that are still targets; null when none is above `floor`. Ties go to the first atom. */
export function worstTarget(view: View, floor = 0): Target | null {
  let worst: Target | null = null;
  let value = floor;
  for (let a = 0; a < view.count; a++) {
    if ((view.leverage[a] as number) <= value || view.remaining(a) <= 0) continue;
    value = view.leverage[a] as number;
    worst = { atom: a, value };
  }
  return worst;
}

/**
 * The worst case over one more trust joining a view: max over kinds v and targets i of h_i|v. Null when none is above `floor`.
 *
 * Most pairs are never computed: h_i|v is at most {@link atMost}. Kinds before `from` and kinds of which no trust remains are left out.
 */
export function worstWithOneMore(
  view: View,
  kinds: readonly TrustKind[],
  floor: number,
  from = 0,
): (Target & { readonly kind: number }) | null {
  const most = largestLeverage(view);
  let targets: readonly number[] | undefined;
  let worst: (Target & { readonly kind: number }) | null = null;
  let value = floor;
  for (let v = from; v < kinds.length; v++) {
    const kind = kinds[v] as TrustKind;
    const share = largestShare(view, kind);
    if (atMost(most, share) <= value || !remains(view, kind)) continue;
    const target =
      kind.only === null
        ? worstTarget(knowing(view, kind.atoms), value)
        : withOne(view, (targets ??= mostExposedFirst(view)), kind.only, share, value);
    if (target === null) continue;
    value = target.value;
    worst = { ...target, kind: v };
  }
  return worst;
}

/**
 * The most that a leverage h can become when values K are known: h / (1 − μ), μ the largest eigenvalue of P_KK or more, because P_iK P_Ki ≤ h_i μ and the
 * eigenvalues of (I − P_KK)⁺ are at most 1 / (1 − μ) for a projector. No limit where μ may be 1.
 */
export function atMost(leverage: number, share: number): number {
  return share < 1 ? leverage / (1 - share) : Infinity;
}

/** The largest leverage of a target. */
export function largestLeverage(view: View): number {
  let most = 0;
  for (let a = 0; a < view.count; a++)
    if ((view.leverage[a] as number) > most && view.remaining(a) > 0) most = view.leverage[a] as number;
  return most;
}

/** At least the largest eigenvalue of P_KK for the values of a kind: the largest sum of a row without signs. */
export function largestShare(view: View, { atoms, only }: TrustKind): number {
  if (only !== null) return view.leverage[only] as number;
  let most = 0;
  for (const [a, m] of atoms) {
    let sum = 0;
    for (const [b, n] of atoms) sum += Math.abs(view.entry(a, b)) * Math.sqrt(m * n);
    most = Math.max(most, sum);
  }
  return most;
}

function remains(view: View, { atoms }: TrustKind): boolean {
  for (const [atom, needed] of atoms) if (view.remaining(atom) < needed) return false;
  return true;
}

function mostExposedFirst(view: View): number[] {
  const targets = Array.from({ length: view.count }, (_, a) => a).filter((a) => view.remaining(a) > 0);
  return targets.sort((a, b) => (view.leverage[b] as number) - (view.leverage[a] as number) || a - b);
}

function withOne(view: View, targets: readonly number[], known: number, share: number, floor: number): Target | null {
  let worst: Target | null = null;
  let value = floor;
  const left = 1 - (view.leverage[known] as number);
  for (const a of targets) {
    const own = view.leverage[a] as number;
    if (atMost(own, share) <= value) break;
    if (view.remaining(a) - (a === known ? 1 : 0) <= 0) continue;
    const h = left < 1e-9 ? own : own + view.entry(a, known) ** 2 / left;
    if (h <= value) continue;
    value = h;
    worst = { atom: a, value };
  }
  return worst;
}
