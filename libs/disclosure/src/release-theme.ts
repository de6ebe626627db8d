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
  /** Which value of a trust this is, by trust; 1 where nothing is said. A corrected score is another value than the one before. */
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
 * @throws {RangeError} for a score with more than six decimals, and for superseded cells that do not follow from their scores
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
  const values = new Map<string, number>();
  const ids = new Map<string, Set<string>>();
  for (const version of versions) {
    for (const [trust, score] of version.scores) {
      if (score === null) continue;
      const id = valueId(trust, version);
      values.set(id, score);
      ids.set(trust, (ids.get(trust) ?? new Set()).add(id));
    }
  }
  return {
    values: [...values].map(([id, value]) => ({ id, value })),
    cells: versions.flatMap((version) => auditedCells(version, policy)),
    viewers: release.holders.map(({ id, kind, trusts }) => ({
      id,
      kind,
      knows: trusts.flatMap((trust) => [...(ids.get(trust) ?? [])]),
    })),
  };
}

function auditedCells(version: SupersededTheme, policy: DisclosurePolicy): AuditedCell[] {
  const groups = new Map(version.groups.map((group) => [group.id, group]));
  return version.cells.map((cell) => {
    const group = groups.get(cell.group);
    if (!group) throw new RangeError(`There is no group ${cell.group}.`);
    const scored = group.members.filter((trust) => (version.scores.get(trust) ?? null) !== null);
    const step = cellStep(group.members.length, version.steps?.[group.kind] ?? 'normal', policy);
    return { kind: group.kind, cell, step, members: scored.map((trust) => valueId(trust, version)) };
  });
}

function trustOf(id: string): string {
  return id.split('#', 1)[0] ?? id;
}

function valueId(trust: string, { versions }: VersionedScores): string {
  const version = versions?.[trust] ?? 1;
  return version === 1 ? trust : `${trust}#${version}`;
}
