import { formatFixed, formatSigned, roundTo } from '@boardmark/charts';
import type { GroupLevel } from '../../groups/group-levels.js';
import type { Clarity } from '../../gql/graphql.js';

const CLARITY: Record<Clarity, string> = {
  CLEAR: 'a clear difference after allowing for all comparisons',
  CLOSE_CALL: 'a close call after allowing for all comparisons',
  NONE: 'no clear difference once all comparisons are allowed for',
};

/** What the read-out says about a system beside its mean. */
export function systemWords(system: GroupLevel, englandMean: number | null): string {
  const trusts = `${system.nOrganisations} of ${system.nEligible} trusts submitted.`;
  if (system.mean === null || englandMean === null) return trusts;
  const level = `${position(system.mean, englandMean)} England, ${formatFixed(englandMean)}.`;
  if (system.difference === null) return `${level} ${trusts}`;
  return `${level} Like for like the difference is ${formatSigned(system.difference)}: ${CLARITY[system.clarity]}. ${trusts}`;
}

function position(mean: number, englandMean: number): string {
  const difference = roundTo(mean, 1) - roundTo(englandMean, 1);
  if (difference === 0) return 'Level with';
  return difference > 0 ? 'Above' : 'Below';
}
