import type { ReleaseParameters } from '../releases/compute-release.js';
import type { Parameter } from './release.model.js';

const decimals = (value: number | null, digits: number): string => (value === null ? 'none' : value.toFixed(digits));

/** What a release was computed with, as names and printed values. */
export function listParameters({ round, change }: ReleaseParameters): Parameter[] {
  const ofRound = (name: string, value: string): Parameter => ({ name, theme: null, value });
  return [
    ofRound('Confidence of intervals', `${Math.round(round.confidence * 100)}%`),
    ofRound('False-discovery rate', `${Math.round(round.falseDiscoveryRate * 100)}%`),
    ofRound('Comparisons allowed for', String(round.familySize)),
    ofRound('Registered matchings', round.matchings.map((code) => code.replaceAll('_', ' ')).join('; ')),
    ...round.themes.flatMap(({ theme, ...fit }) => [
      { name: 'Pooled standard deviation', theme, value: decimals(fit.pooledVariance && Math.sqrt(fit.pooledVariance), 4) },
      { name: 'Degrees of freedom', theme, value: String(fit.df) },
      { name: 'Variance between systems', theme, value: decimals(fit.betweenVariance, 6) },
      { name: 'Over-dispersion variance', theme, value: decimals(fit.overDispersionTau2, 6) },
    ]),
    ...(change
      ? [
          ofRound('Step of a trust verdict', change.verdictStep.toFixed(2)),
          ofRound('Pooled standard deviation of changes', decimals(change.pooledSd, 4)),
          ...change.steps.map(({ step, nImproved, nDeteriorated }) =>
            ofRound(`Verdicts at a step of ${step.toFixed(2)}`, `${nImproved} improved, ${nDeteriorated} deteriorated`),
          ),
        ]
      : []),
  ];
}
