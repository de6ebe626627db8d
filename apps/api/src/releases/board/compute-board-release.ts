import { type ConfidentialTable, type Disclosed, type Ledger, type LinearSolver } from '@boardmark/disclosure';
import type { BoardResult } from '@boardmark/scoring';
import type { BoardInputs } from './board-inputs.js';
import { discloseSideBySide } from './disclose-side-by-side.js';
import { eligibleTrusts, type EligibleTrust } from './eligible-trusts.js';
import { nameAggregates } from './name-aggregates.js';
import { nameResults, nameSubmissions } from './name-results.js';
import type { NamedTable } from './named-table.js';
import { scoreSubmissions } from './score-submissions.js';
import { valueVersions } from './value-versions.js';

/** What a release of a confidential round says: by name to the scopes, and through the ledger to peers. */
export interface BoardRelease {
  readonly named: NamedTable;
  readonly ledger: Disclosed<Ledger>;
}

/** Stages of the work, told as they begin. */
export type Progress = (stage: string, done: number) => void;
export const STAGES = 3;

/** Everything a release of a confidential round says, from its inputs alone: score, aggregate, decide on disclosure. */
export async function computeBoardRelease(
  inputs: BoardInputs,
  solver: LinearSolver,
  progress: Progress = () => undefined,
): Promise<BoardRelease> {
  const { framework } = inputs.round;
  progress('Scoring the boards', 0);
  const trusts = eligibleTrusts(inputs.organisations);
  const eligible = new Set(trusts.map(({ code }) => code));
  const results = scoreSubmissions(
    framework,
    inputs.submissions.filter(({ organisation }) => eligible.has(organisation)),
  );
  progress('Figures of systems and regions', 1);
  const named = nameAll(inputs, trusts, results);
  progress('Deciding what peers may read', 2);
  const table = toTable(inputs, trusts, results);
  const ledger = await discloseSideBySide(table, solver);
  return { named, ledger };
}

function nameAll(inputs: BoardInputs, trusts: readonly EligibleTrust[], scored: ReadonlyMap<string, BoardResult>): NamedTable {
  const results = nameResults(inputs, trusts, scored);
  const themes = inputs.round.framework.themes.map(({ code }) => code);
  return { submissions: nameSubmissions(inputs, trusts, scored), results, aggregates: nameAggregates(themes, trusts, results) };
}

function toTable(
  { round, organisations, persons, successors, earlier, superseded }: BoardInputs,
  trusts: readonly EligibleTrust[],
  results: ReadonlyMap<string, BoardResult>,
): ConfidentialTable {
  const scores = new Map([...results].map(([trust, { themes }]) => [trust, themes.map(({ score }) => score)]));
  return {
    round: {
      id: round.id,
      position: round.position,
      series: round.series,
      themes: round.framework.themes.map(({ code }) => code),
    },
    trusts: trusts.map(({ code, system, region, sector, estateType, holding }) => ({
      code,
      system,
      region,
      sector,
      estateType,
      holding,
    })),
    scores,
    persons,
    successors,
    earlier,
    names: Object.fromEntries(organisations.map(({ code, name, shortName }) => [code, { name, shortName }])),
    valueVersions: valueVersions(superseded, scores),
  };
}
