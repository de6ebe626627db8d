import { knowing, type Known } from './knowing.js';
import type { View } from './projection.js';

/** The most exposed unknown of a view: an atom of it, and its leverage. */
export interface Target {
  readonly atom: number;
  readonly value: number;
}

/** A kind of trust: the atoms of its unknowns (one for each round it has a value in) and how many trusts are of that kind. */
export interface TrustKind {
  readonly atoms: Known;
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
 * Most pairs are never computed: h_i|v ≤ h_i / (1 − μ_v) with μ_v the largest eigenvalue of P_vv (or a bound of it), because P_iv² ≤ h_i P_vv for a
 * projector. Kinds before `from` and kinds of which no trust remains are left out.
 */
export function worstWithOneMore(
  view: View,
  kinds: readonly TrustKind[],
  floor: number,
  from = 0,
): (Target & { readonly kind: number }) | null {
  const targets = Array.from({ length: view.count }, (_, a) => a).filter((a) => view.remaining(a) > 0);
  targets.sort((a, b) => (view.leverage[b] as number) - (view.leverage[a] as number) || a - b);
  let worst: (Target & { readonly kind: number }) | null = null;
  let value = floor;
  for (let v = from; v < kinds.length; v++) {
    const { atoms } = kinds[v] as TrustKind;
    if ([...atoms].some(([atom, needed]) => view.remaining(atom) < needed)) continue;
    const room = 1 - boundOf(view, atoms);
    const first = targets[0];
    if (first === undefined || (room > 0 && (view.leverage[first] as number) / room <= value)) continue;
    const target = atoms.size === 1 ? withOne(view, targets, atoms, room, value) : worstTarget(knowing(view, atoms), value);
    if (target === null) continue;
    value = target.value;
    worst = { ...target, kind: v };
  }
  return worst;
}

function boundOf(view: View, atoms: Known): number {
  let bound = 0;
  for (const [a, m] of atoms) {
    let sum = 0;
    for (const [b, n] of atoms) sum += Math.abs(view.entry(a, b)) * Math.sqrt(m * n);
    bound = Math.max(bound, sum);
  }
  return bound;
}

function withOne(view: View, targets: readonly number[], atoms: Known, room: number, floor: number): Target | null {
  const [known] = atoms.keys();
  if (known === undefined) return null;
  let worst: Target | null = null;
  let value = floor;
  const left = 1 - (view.leverage[known] as number);
  for (const a of targets) {
    const own = view.leverage[a] as number;
    if (room > 0 && own / room <= value) break;
    if (view.remaining(a) - (a === known ? 1 : 0) <= 0) continue;
    const h = left < 1e-9 ? own : own + view.entry(a, known) ** 2 / left;
    if (h <= value) continue;
    value = h;
    worst = { atom: a, value };
  }
  return worst;
}
