/** Fewest trusts whose mean is given without a caution. */
export const ENOUGH_TRUSTS = 5;

/**
 * Whether a mean rests on too few trusts to be given without a caution: n < 5.
 *
 * A convention, not a test: in 2025 the 95 % interval of five trusts reached 0.6 points to either side on Well led, and further with fewer.
 * It changes how a mean is drawn and worded, never whether it is shown or tested.
 *
 * @param nOrganisations trusts with a score in the group; none is limited evidence too
 * @example isLimitedEvidence(4) // true
 * @example isLimitedEvidence(5) // false
 */
export function isLimitedEvidence(nOrganisations: number): boolean {
  return nOrganisations < ENOUGH_TRUSTS;
}
