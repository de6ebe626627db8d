import { aggregateRound, compareRounds, type ChangeParameters, type RoundParameters } from '@boardmark/benchmarking';
import { discloseRound, type Disclosed, type NamedScore, type ReleaseTable } from '@boardmark/disclosure';
import { toRoundData, type ReleaseInputs } from './release-inputs.js';

/** What the method was set to: for the round itself, and for its change when there is an earlier round. */
export interface ReleaseParameters {
  readonly round: RoundParameters;
  readonly change: ChangeParameters | null;
}

export interface ComputedRelease {
  readonly table: Disclosed<ReleaseTable>;
  readonly parameters: ReleaseParameters;
}

/** Everything a release says, from its inputs alone: aggregate, compare with the round before, decide on disclosure. */
export function computeRelease(inputs: ReleaseInputs, previous: ReleaseInputs | null): ComputedRelease {
  const data = toRoundData(inputs);
  const round = aggregateRound(data);
  const change = previous && compareRounds(toRoundData(previous), data);
  const ownScores: NamedScore[] = inputs.scores.filter((s) => s.careSetting === null).map((s) => ({ ...s, matchingGroup: null }));
  const table = discloseRound(
    {
      coverage: round.coverage,
      aggregates: round.aggregates,
      matchingGroupMeans: round.matchingGroupMeans,
      namedScores: [...round.namedScores, ...ownScores],
      trustChanges: change?.trusts ?? [],
      groupChanges: change?.groups ?? [],
    },
    { visibility: inputs.round.visibility },
  );
  return { table, parameters: { round: round.parameters, change: change?.parameters ?? null } };
}
