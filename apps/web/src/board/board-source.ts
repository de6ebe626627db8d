import { longDate } from '../components/long-date.js';

export interface SourceRelease {
  version: number;
  releasedAt: string;
  round: { name: string; illustrative: boolean };
}

/** The source line of a chart of a confidential round. */
export function boardSource({ round, version, releasedAt }: SourceRelease): string {
  const invented = round.illustrative ? ' Illustrative data.' : '';
  return `Source: ${round.name}, version ${version} of ${longDate(releasedAt)}.${invented}`;
}
