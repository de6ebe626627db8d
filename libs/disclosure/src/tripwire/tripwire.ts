import type { LinearSolver } from '../confidential-types.js';
import type { DisclosurePolicy } from '../policy.js';
import type { ViewerClass } from '../release-audit.js';
import { certifier, type Knowledge } from './certified-range.js';
import type { Range } from './compatible-counts.js';
import { neighboursOf } from './neighbours.js';
import { possibleRange } from './possible-range.js';
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
    readonly solvedNearby: number;
    readonly solved: number;
  };
}

/** Of the width asked for: closed and open ends of bins differ by nothing. */
const TOLERANCE = 1e-6;
/** Cells up to this many members are the neighbourhood in which the solver looks first. */
const NEAR = 45;

/**
 * Whether anything released about a theme leaves some viewer a range narrower than 1.0 for some value (D7).
 *
 * For each viewer ({@link askedViewers}) and each atom with values it does not know: what somebody who knows more must think possible, this viewer must too
 * ({@link impliedWidths}). Else a certificate is sought first ({@link certifier}). Where there is none
 * the solver looks for a range ({@link possibleRange}) while everything outside the neighbourhood stays as it is, which can only be too narrow;
 * if it is, for the exact range. It stops at the first exact range that is too narrow: what was released must change before anything
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
  const pairs = { implied: 0, certified: 0, solvedNearby: 0, solved: 0 };
  const implied = impliedWidths();
  const widthOf = (range: Range | null) => (range ? Math.round((range.most - range.least) * 1e5) / 1e5 : 0);

  const look = (atom: number, target: number, { known, told }: Knowledge): { width: number; exact: boolean } => {
    const proven = widthOf(certificates.range(atom, { known, told }));
    if (proven >= enough) return (pairs.certified++, { width: proven, exact: false });
    const near = neighboursOf(problem, [target], NEAR).add(target);
    const nearby = possibleRange(
      problem,
      known.map((knows, i) => knows || !near.has(i)),
      target,
      solver,
    );
    if (nearby && widthOf(nearby) >= enough) {
      pairs.solvedNearby++;
      certificates.learn(atom, nearby, new Set([...near].filter((i) => !known[i])));
      return { width: widthOf(nearby), exact: false };
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
