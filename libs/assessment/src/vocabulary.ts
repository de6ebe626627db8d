/** ODS code of a trust, an ICB or a region: upper case text whose characters carry no meaning. */
export type OdsCode = string;

export const CARE_SETTINGS = ['acute', 'community', 'mental_health', 'ambulance'] as const;
/** Part of a trust's services that a published framework may score on its own. */
export type CareSetting = (typeof CARE_SETTINGS)[number];

/** A slice of a round: one care setting, or `all`, in which an organisation counts once. */
export const SLICES = ['all', ...CARE_SETTINGS] as const;
export type Slice = (typeof SLICES)[number];

export const SECTORS = ['acute', 'acute_specialist', 'mental_health', 'community', 'ambulance'] as const;
/** Kind of trust. */
export type Sector = (typeof SECTORS)[number];

export const LEVELS = ['england', 'region', 'system'] as const;
/** Level of a group of trusts. `england` has the code `ENG`. */
export type Level = (typeof LEVELS)[number];

export const ENGLAND_CODE = 'ENG';

export type OrganisationKind = 'trust' | 'system' | 'region';

/** `confidential`: named scores stay within a scope. `published`: named scores are already public. */
export type Visibility = 'confidential' | 'published';
