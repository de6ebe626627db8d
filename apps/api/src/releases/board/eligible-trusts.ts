import type { OdsCode, Sector } from '@boardmark/assessment';
import type { BoardOrganisation } from './board-inputs.js';

/** A trust that was asked: it had a sector, a system and a region on the day of the round. */
export interface EligibleTrust extends BoardOrganisation {
  readonly sector: Sector;
  readonly system: OdsCode;
  readonly region: OdsCode;
}

const isEligible = (o: BoardOrganisation): o is EligibleTrust =>
  o.kind === 'trust' && o.sector !== null && o.system !== null && o.region !== null;

/** Trusts that were asked, by code. */
export const eligibleTrusts = (organisations: readonly BoardOrganisation[]): EligibleTrust[] => organisations.filter(isEligible);
