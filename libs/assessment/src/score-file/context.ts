import type { FrameworkVersion } from '../framework.js';
import type { CareSetting, OdsCode, OrganisationKind } from '../vocabulary.js';

export type RoundStatus = 'draft' | 'open' | 'closed' | 'released';

/** What a file of scores may refer to: an organisation as it stood on the date of the round. */
export interface KnownOrganisation {
  readonly kind: OrganisationKind;
  readonly name: string;
  /** The system and the region in which it is counted on that date; null when in none. A system has a region only. */
  readonly system: OdsCode | null;
  readonly region: OdsCode | null;
  /** It existed on that date. */
  readonly open: boolean;
}

/** Everything against which a file of scores or of answers is checked. */
export interface ScoreFileContext {
  readonly round: { readonly id: string; readonly status: RoundStatus; readonly asAt: string };
  readonly framework: FrameworkVersion;
  readonly organisations: ReadonlyMap<OdsCode, KnownOrganisation>;
  /** Every registered name and alias, in the form of `normaliseName`, with the codes of all organisations that bear it. */
  readonly organisationsByName: ReadonlyMap<string, readonly OdsCode[]>;
  /** The submissions the round already holds, as keys made by `submissionKey`. */
  readonly stored: ReadonlySet<string>;
  /** Those of them that are signed off, and so can no longer be changed; none when left out. */
  readonly locked?: ReadonlySet<string>;
  /** The only organisations that the file may be about, whose sender answers for them; any when left out. */
  readonly own?: ReadonlySet<OdsCode>;
}

/**
 * The key of a submission within a round: organisation and care setting.
 *
 * @example submissionKey('RN3', 'acute') // 'RN3 acute'
 * @example submissionKey('QYG', null) // 'QYG all'
 */
export function submissionKey(organisation: OdsCode, careSetting: CareSetting | null): string {
  return `${organisation} ${careSetting ?? 'all'}`;
}
