import {
  type ConfidentialTable,
  discloseConfidential,
  DISCLOSURE_POLICY,
  type EarlierRelease,
  type LinearSolver,
} from '@boardmark/disclosure';
import { illustrativeSuccessions, registeredPeople } from '@boardmark/illustrative-data';
import type { Evidence, SeenRelease } from '../facts/evidence.js';
import { illustrativeRound, type InventedRound } from './illustrative-round.js';
import { seenCell } from './seen-cell.js';

const SERIES = 'board';

/** A round released by the product's own rules after the ones before it, and the same as an attacker sees it. */
function release(round: InventedRound, earlier: readonly EarlierRelease[], solver: LinearSolver) {
  const { id, position, trusts } = round;
  const themes = [...round.scores.keys()];
  const codes = new Set([...round.scores.values()].flatMap((scores) => [...scores.keys()]));
  const rows = [...codes].map((code) => [code, themes.map((theme) => round.scores.get(theme)?.get(code) ?? null)] as const);
  const table: ConfidentialTable = {
    round: { id, position, series: SERIES, themes },
    trusts,
    scores: new Map(rows),
    persons: registeredPeople,
    successors: illustrativeSuccessions.flatMap(({ predecessor, successor }) =>
      trusts.some(({ code }) => code === successor) ? [{ predecessor, successor, round: position }] : [],
    ),
    earlier,
  };
  const { groups, cells } = discloseConfidential(table, DISCLOSURE_POLICY, solver);
  const record = <Value>(value: (theme: string) => Value) => Object.fromEntries(themes.map((theme) => [theme, value(theme)]));
  const remembered: EarlierRelease = {
    round: position,
    version: 1,
    trusts,
    participants: record((theme) => [...(round.scores.get(theme)?.keys() ?? [])]),
    released: record((theme) => cells.flatMap((cell) => (cell.theme === theme ? cell.group : []))),
    groups,
    cells,
    scores: record((theme) => Object.fromEntries(round.scores.get(theme) ?? [])),
  };
  const seen: SeenRelease = {
    id,
    round: id,
    position,
    trusts,
    cells: cells.map((cell) => seenCell(cell, groups)),
    scores: round.scores,
  };
  return { seen, remembered };
}

/**
 * What an attacker gathers from these rounds of invented England on these themes, each released with those before it in mind.
 *
 * @param regions the regions that take part; all of them where nothing is said
 */
export function releasedEvidence(
  rounds: readonly string[],
  themes: readonly string[],
  solver: LinearSolver,
  regions?: readonly string[],
): Evidence {
  const earlier: EarlierRelease[] = [];
  const releases = rounds.map((id) => {
    const { seen, remembered } = release(illustrativeRound(id, themes, regions), earlier, solver);
    earlier.push(remembered);
    return seen;
  });
  return {
    releases,
    changes: [],
    persons: registeredPeople.map(({ id, trusts, systems, regions }) => ({ id: `person:${id}`, trusts, systems, regions })),
    successions: illustrativeSuccessions,
    named: [],
  };
}
