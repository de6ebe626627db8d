import type { OdsCode, OrganisationKind, Sector } from '@boardmark/assessment';

/** A trust, system or region, present or past. Days are ISO 8601; `closed` is the last day on which it existed. */
export interface ReferenceOrganisation {
  readonly code: OdsCode;
  readonly kind: OrganisationKind;
  /** Present name, or the last one. */
  readonly name: string;
  readonly shortName: string;
  /** Null for systems and regions, and where it is not known. */
  readonly sector: Sector | null;
  readonly opened: string | null;
  readonly closed: string | null;
  readonly source: string;
  readonly doubt: string | null;
}

/** `official`: as registered now; `former`: an earlier name under the same code; `alias`: what a publisher wrote. */
export type NameKind = 'official' | 'former' | 'alias';

/** A name an organisation is or was known by. A predecessor's name belongs to the predecessor. */
export interface ReferenceName {
  readonly organisation: OdsCode;
  /** The name in the form in which names are compared: NFC, upper case, single spaces. */
  readonly matchedAs: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: NameKind;
  /** Last day of a former name; null for every other kind. */
  readonly validTo: string | null;
  readonly source: string;
  readonly doubt: string | null;
}
