import type { LinearSolver } from '../confidential-types.js';
import type { DisclosurePolicy } from '../policy.js';
import type { ViewerClass } from '../release-audit.js';
import { certifier, type Knowledge } from './certified-range.js';
import type { Range } from './compatible-counts.js';
import { freeAround } from './neighbours.js';
import { possibleRange } from './possible-range.js';
import { reachValue } from './reach-value.js';
import { formulate } from './problem.js';
import { startAt } from './true-point.js';
import { impliedWidths } from './implied-widths.js';
import type { TripwireInput } from './tripwire-input.js';
import { askedViewers } from './viewers.js';

/** A range that a viewer must think possible for one value. */
export interface WidthLeft {
  readonly viewer: ViewerClass;
  /** Null for an outsider. */
  readonly who: string | null;
  /** Id of the value. */
  readonly about: string;
  /** Points; at least this much where `exact` is false. */
  readonly width: number;
  readonly exact: boolean;
}

/** What the tripwire found. */
export interface TripwireResult {
  /** The first range that is too narrow; null when the tripwire does not fire. */
  readonly fired: WidthLeft | null;
  /** The narrowest range of each class of viewers asked about so far, as far as it was looked into. */
  readonly narrowest: readonly WidthLeft[];
  /** Pairs of a viewer and an atom, and how each was settled. */
  readonly pairs: {
    readonly implied: number;
    readonly certified: number;
    readonly searched: number;
    readonly solved: number;
  };
}

/** Of the width asked for: closed and open ends of bins differ by nothing. */
const TOLERANCE = 1e-6;
/** Unknown values that the solver may move, at the least, one after another: first those nearby alone. */
const FREE = [1, 60, 110, 220, 320, 450, 900, Infinity];

/**
 * Whether anything released about a theme leaves some viewer a range narrower than 1.0 for some value (D7).
 *
 * For each viewer ({@link askedViewers}) and each atom with values it does not know: what somebody who knows more must think possible, this viewer must too
 * ({@link impliedWidths}). Else a certificate is sought first ({@link certifier}). Where there is none the solver looks for values far out
 * ({@link reachValue}) while everything outside a growing neighbourhood stays as it is, which can only be too narrow; if all of them are, for the
 * exact range ({@link possibleRange}). It stops at the first exact range that is too narrow: what was released must change before anything
 * else can be said. A programme that the solver does not bring to an optimum counts as too narrow.
 *
 * @throws {RangeError} for cells that do not follow from the values
 * @example tripwire(input, solver, DISCLOSURE_POLICY).fired // null
 */
export function tripwire(input: TripwireInput, solver: LinearSolver, policy: DisclosurePolicy): TripwireResult {
  const problem = formulate(input, policy);
  const enough = policy.tripwire.width - TOLERANCE;
  const certificates = certifier(startAt(problem), enough + TOLERANCE / 2);
  const narrowest = new Map<ViewerClass, WidthLeft>();
  const pairs = { implied: 0, certified: 0, searched: 0, solved: 0 };
  const implied = impliedWidths();
  const widthOf = (range: Range | null) => (range ? Math.round((range.most - range.least) * 1e5) / 1e5 : 0);

  const look = (atom: number, target: number, { known, told }: Knowledge): { width: number; exact: boolean } => {
    let range = certificates.range(atom, { known, told });
    if (widthOf(range) >= enough) return (pairs.certified++, { width: widthOf(range), exact: false });
    for (const least of FREE) {
      const free = freeAround(problem, target, known, least, certificates.moved(atom));
      const held = known.map((knows, i) => knows || !free.has(i));
      for (const side of ['up', 'down'] as const) {
        const point = reachValue(problem, held, target, side, solver);
        if (point === null) continue;
        certificates.learn(atom, side, point);
        range = widen(range, point.reach);
        if (widthOf(range) >= enough) return (pairs.searched++, { width: widthOf(range), exact: false });
      }
    }
    pairs.solved++;
    return { width: widthOf(possibleRange(problem, known, target, solver)), exact: true };
  };

  for (const { viewer, who, ...knowledge } of askedViewers(problem, input.viewers)) {
    const answers = implied.begin(knowledge.told);
    for (const [atom, positions] of problem.atoms.entries()) {
      const target = positions.find((i) => !knowledge.known[i]);
      if (target === undefined) continue;
      const known = answers.of(atom);
      if (known !== null) pairs.implied++;
      const found = known === null ? look(atom, target, knowledge) : { width: known, exact: false };
      answers.learn(atom, found.width);
      const left = { viewer, who, about: problem.ids[target] ?? '', ...found };
      if (left.width < (narrowest.get(viewer)?.width ?? Infinity)) narrowest.set(viewer, left);
      if (left.width < enough) return { fired: left, narrowest: [...narrowest.values()], pairs };
    }
  }
  return { fired: null, narrowest: [...narrowest.values()], pairs };
}

const widen = (range: Range | null, value: number): Range => ({
  least: Math.min(range?.least ?? value, value),
  most: Math.max(range?.most ?? value, value),
});
