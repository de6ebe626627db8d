import type { ReferenceOrganisation } from '@boardmark/reference-data';

export const ESTATE_TYPES = ['teaching', 'large', 'medium', 'small', 'multi_service', 'specialist'] as const;
/** Type of an acute trust as in the estates return. */
export type EstateType = (typeof ESTATE_TYPES)[number];

/** An invented trust, system or region. */
export interface IllustrativeOrganisation extends ReferenceOrganisation {
  /** Null for all but acute and acute specialist trusts. */
  readonly estateType: EstateType | null;
  /** The same for trusts that share a chair or a chief executive; null for a trust on its own. */
  readonly holding: string | null;
}
