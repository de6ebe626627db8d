import type { OdsCode } from '@boardmark/assessment';

/**
 * `counted_in`: the one system (of a trust) or region (of a system) in whose figures it counts.
 * `head_office`: the system in which a trust's head office lies, recorded only while that is another system.
 */
export type MembershipRole = 'counted_in' | 'head_office';

/** What belonged to what, from one day to another, both inclusive; `validTo` is null while it lasts. */
export interface ReferenceMembership {
  readonly child: OdsCode;
  readonly parent: OdsCode;
  readonly role: MembershipRole;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
  readonly doubt: string | null;
}

export type SuccessionKind = 'merger' | 'acquisition' | 'split';

/** One organisation taking over from another on a day; a split predecessor has several successors. */
export interface ReferenceSuccession {
  readonly predecessor: OdsCode;
  readonly successor: OdsCode;
  readonly happenedOn: string;
  readonly kind: SuccessionKind;
  readonly source: string;
}
