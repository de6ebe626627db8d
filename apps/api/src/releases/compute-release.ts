import { aggregateRound, compareRounds, type RoundParameters } from '@boardmark/benchmarking';
import { discloseRound, type Disclosed, type NamedScore, type ReleaseTable } from '@boardmark/disclosure';
import { toRoundData, type ReleaseInputs } from './release-inputs.js';

export interface ComputedRelease {
  readonly table: Disclosed<ReleaseTable>;
  readonly parameters: RoundParameters;
}

/** Everything a release says, from its inputs alone: aggregate, compare with the round before, decide on disclosure. */
export function computeRelease(inputs: ReleaseInputs, previous: ReleaseInputs | null): ComputedRelease {
  const data = toRoundData(inputs);
  const result = aggregateRound(data);
  const change = previous ? compareRounds(toRoundData(previous), data) : { trusts: [], groups: [] };
  const ownScores: NamedScore[] = inputs.scores.filter((s) => s.careSetting === null).map((s) => ({ ...s, matchingGroup: null }));
  const table = discloseRound(
    {
      coverage: result.coverage,
      aggregates: result.aggregates,
      matchingGroupMeans: result.matchingGroupMeans,
      namedScores: [...result.namedScores, ...ownScores],
      trustChanges: change.trusts,
      groupChanges: change.groups,
    },
    { visibility: inputs.round.visibility },
  );
  return { table, parameters: result.parameters };
}
