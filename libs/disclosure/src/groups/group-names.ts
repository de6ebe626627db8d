import type { OdsCode, Sector } from '@boardmark/assessment';

/** Names of systems and regions by code. */
export type PlaceNames = Readonly<Record<OdsCode, { readonly name: string; readonly shortName: string }>>;

/** Sectors as peers read them. */
export const SECTOR_NAMES: Readonly<Record<Sector, string>> = {
  acute: 'Acute',
  acute_specialist: 'Acute specialist',
  mental_health: 'Mental health',
  community: 'Community',
  ambulance: 'Ambulance',
};

/** Kinds of acute estate as peers read them. */
const ESTATE_NAMES: Readonly<Record<string, string>> = {
  teaching: 'Acute, teaching',
  large: 'Acute, large',
  medium: 'Acute, medium',
  small: 'Acute, small',
  multi_service: 'Acute, multi-service',
  specialist: 'Acute, specialist estate',
};

export const estateName = (estateType: string): string => ESTATE_NAMES[estateType] ?? `Acute, ${estateType}`;

export const placeName = (code: OdsCode, names: PlaceNames) => names[code] ?? { name: code, shortName: code };
