import type { ReleaseParameters } from '../releases/compute-release.js';
import type { Parameter } from './release.model.js';

const decimals = (value: number | null, digits: number): string => (value === null ? 'none' : value.toFixed(digits));

/** What a release was computed with, as names and printed values. */
export function listParameters({ round, change }: ReleaseParameters): Parameter[] {
  return [
    { name: 'Confidence of intervals', value: `${Math.round(round.confidence * 100)} %` },
    { name: 'False-discovery rate', value: String(round.falseDiscoveryRate) },
    { name: 'Comparisons allowed for', value: String(round.familySize) },
    { name: 'Registered matchings', value: round.matchings.map((code) => code.replaceAll('_', ' ')).join('; ') },
    ...round.themes.flatMap((theme) => [
      {
        name: `${theme.theme}: pooled standard deviation`,
        value: decimals(theme.pooledVariance && Math.sqrt(theme.pooledVariance), 4),
      },
      { name: `${theme.theme}: degrees of freedom`, value: String(theme.df) },
      { name: `${theme.theme}: variance between systems`, value: decimals(theme.betweenVariance, 6) },
      { name: `${theme.theme}: over-dispersion variance`, value: decimals(theme.overDispersionTau2, 6) },
    ]),
    ...(change
      ? [
          { name: 'Change: step of a trust verdict', value: String(change.verdictStep) },
          { name: 'Change: pooled standard deviation', value: decimals(change.pooledSd, 4) },
          ...change.steps.map(({ step, nImproved, nDeteriorated }) => ({
            name: `Change: verdicts at a step of ${step.toFixed(2)}`,
            value: `${nImproved} improved, ${nDeteriorated} deteriorated`,
          })),
        ]
      : []),
  ];
}
