export const ATTRIBUTION =
  'Contains public sector information licensed under the Open Government Licence v3.0. Source: NHS England (Organisation Data Service, ERIC, Digital Maturity Assessment) and Office for National Statistics. Contains OS data © Crown copyright and database right 2023.';

export interface SourceRound {
  name: string;
  shortName: string;
  /** Whether its scores are invented. */
  illustrative?: boolean;
}

/** The source line of a chart: where the scores come from, and which release was read, once its version is known. */
export function sourceLine(round: SourceRound, version: number | null): string {
  const release = version === null ? '' : ` Release ${round.shortName}, version ${version}.`;
  if (round.illustrative) return `Illustrative data: ${round.name}, invented for this demonstration.${release}`;
  return `Source: NHS England, ${round.name}. Open Government Licence v3.0.${release}`;
}
