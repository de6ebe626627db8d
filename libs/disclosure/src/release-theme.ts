import { cellStep, composeCells, type LevelSteps } from './compose-cells.js';
import type { Holder, LinearSolver, PeerGroup } from './confidential-types.js';
import { UndisclosableError } from './disclose-round.js';
import type { LedgerCell } from './ledger.js';
import type { DisclosurePolicy } from './policy.js';
import type { LadderStep } from './release-audit.js';
import { climbLadder } from './tripwire/climb-ladder.js';
import type { AuditedCell, TripwireInput } from './tripwire/tripwire-input.js';
import { tripwire, type TripwireResult } from './tripwire/tripwire.js';

/** The scores of one theme in one version of a round. */
export interface VersionedScores {
  /** By trust, in points with at most six decimals; null or absent without a score. */
  readonly scores: ReadonlyMap<string, number | null>;
  /** Which value of a trust this is, by trust; 1 where nothing is said. A trust whose submission was corrected has another number. */
  readonly versions?: Readonly<Record<string, number>>;
}

/** What peers have read of the theme in a superseded version of the same round. */
export interface SupersededTheme extends VersionedScores {
  readonly groups: readonly PeerGroup[];
  readonly cells: readonly LedgerCell[];
  readonly steps?: LevelSteps;
}

export interface ThemeRelease extends VersionedScores {
  readonly theme: string;
  /** Released groups in policy order, residual ones included. */
  readonly groups: readonly PeerGroup[];
  readonly holders: readonly Holder[];
  readonly superseded?: readonly SupersededTheme[];
}

export interface ReleasedTheme {
  readonly cells: readonly LedgerCell[];
  readonly ladder: readonly LadderStep[];
  readonly tripwire: TripwireResult;
}

/**
 * The cells of a theme as they may be released: composed, put to the tripwire together with all superseded versions of the round, and made coarser one level
 * and one step at a time ({@link climbLadder}), of the levels with the trust it fires for, until it is silent.
 *
 * At most three steps for each level, all of them in `ladder`. Same input, same answer.
 *
 * @throws {UndisclosableError} when the tripwire still fires for a trust of which nothing more can be withheld: what was released before is already too much
 * @throws {RangeError} for a score with more than six decimals, for superseded cells that do not follow from their scores, and for one version of a value with two scores
 * @example releaseTheme({ theme: 'culture', groups, scores, holders }, solver, DISCLOSURE_POLICY).ladder // []
 */
export function releaseTheme(release: ThemeRelease, solver: LinearSolver, policy: DisclosurePolicy): ReleasedTheme {
  const { theme, groups, holders } = release;
  const ladder: LadderStep[] = [];
  let steps: LevelSteps = {};
  for (;;) {
    const cells = composeCells(groups, release, holders, policy, steps);
    const input = inputOf(release, cells, steps, policy);
    const result = tripwire(input, solver, policy);
    if (!result.fired) return { cells, ladder, tripwire: result };
    const about = trustOf(result.fired.about);
    const current = new Set(cells);
    const levels = input.cells
      .filter(({ cell, members }) => current.has(cell) && members.some((id) => trustOf(id) === about))
      .map(({ kind }) => kind);
    const climb = climbLadder(levels, steps);
    if (!climb) throw new UndisclosableError(`What was released before on ${theme} leaves too little room for ${about}.`);
    ladder.push({ theme, ...climb });
    steps = { ...steps, [climb.level]: climb.step };
  }
}

function inputOf(
  release: ThemeRelease,
  cells: readonly LedgerCell[],
  steps: LevelSteps,
  policy: DisclosurePolicy,
): TripwireInput {
  const now: SupersededTheme = { ...release, cells, steps };
  const versions = [now, ...(release.superseded ?? [])];
  const known = distinctScores(versions);
  const ids = (trust: string) => (known.get(trust) ?? []).map((_, k) => valueId(trust, k));
  return {
    values: [...known].flatMap(([trust, scores]) => scores.map((value, k) => ({ id: valueId(trust, k), value }))),
    cells: distinct(versions.flatMap((version) => auditedCells(version, known, policy))),
    viewers: release.holders.map(({ id, kind, trusts }) => ({ id, kind, knows: trusts.flatMap(ids) })),
  };
}

/**
 * The different scores of each trust over the versions of a round: each is one unknown. A corrected trust whose score on this theme stayed the same
 * is one unknown, which is the tighter assumption.
 */
function distinctScores(versions: readonly VersionedScores[]): Map<string, number[]> {
  const distinct = new Map<string, number[]>();
  const byVersion = new Map<string, number>();
  for (const { scores, versions: numbers } of versions) {
    for (const [trust, score] of scores) {
      if (score === null) continue;
      const key = `${trust} ${numbers?.[trust] ?? 1}`;
      if ((byVersion.get(key) ?? score) !== score) throw new RangeError(`One version of the value of ${trust} has two scores.`);
      byVersion.set(key, score);
      const found = distinct.get(trust) ?? [];
      if (!found.includes(score)) distinct.set(trust, [...found, score]);
    }
  }
  return distinct;
}

function auditedCells(
  version: SupersededTheme,
  known: ReadonlyMap<string, readonly number[]>,
  policy: DisclosurePolicy,
): AuditedCell[] {
  const groups = new Map(version.groups.map((group) => [group.id, group]));
  return version.cells.map((cell) => {
    const group = groups.get(cell.group);
    if (!group) throw new RangeError(`There is no group ${cell.group}.`);
    const members = group.members.flatMap((trust) => {
      const score = version.scores.get(trust) ?? null;
      return score === null ? [] : [valueId(trust, known.get(trust)?.indexOf(score) ?? 0)];
    });
    return {
      kind: group.kind,
      cell,
      step: cellStep(group.members.length, version.steps?.[group.kind] ?? 'normal', policy),
      members,
    };
  });
}

/** What was shown before of the same values in the same way says nothing more. */
function distinct(cells: readonly AuditedCell[]): AuditedCell[] {
  return [...new Map(cells.toReversed().map((audited) => [JSON.stringify(audited), audited])).values()].toReversed();
}

function valueId(trust: string, k: number): string {
  return k === 0 ? trust : `${trust}#${k + 1}`;
}

function trustOf(id: string): string {
  return id.split('#', 1)[0] ?? id;
}
