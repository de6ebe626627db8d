import type { CareSetting, Sector } from '@boardmark/assessment';

export const MATCHING_GROUPS = ['acute_general', 'acute_specialist', 'community', 'mental_health', 'ambulance'] as const;
/** What a submission is compared with: others of its care setting, acute ones of specialist trusts apart from the rest. */
export type MatchingGroup = (typeof MATCHING_GROUPS)[number];

/** How each matching group is called on screens. */
export const MATCHING_GROUP_LABELS: Readonly<Record<MatchingGroup, string>> = {
  acute_general: 'Acute, general',
  acute_specialist: 'Acute, specialist',
  community: 'Community services',
  mental_health: 'Mental health services',
  ambulance: 'Ambulance services',
};

/**
 * Matching group of a submission: its care setting, acute divided into general and specialist by the sector of the trust.
 *
 * The publisher of the assessment says that scores compare within a care setting only. Every pair of setting and sector has one.
 *
 * @example matchingGroupOf('acute', 'acute_specialist') // 'acute_specialist'
 * @example matchingGroupOf('community', 'acute') // 'community'
 */
export function matchingGroupOf(careSetting: CareSetting, sector: Sector): MatchingGroup {
  if (careSetting !== 'acute') return careSetting;
  return sector === 'acute_specialist' ? 'acute_specialist' : 'acute_general';
}
