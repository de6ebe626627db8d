import type { OdsCode } from '@boardmark/assessment';

export const GRADES = ['asserted', 'evidenced', 'peer_reviewed'] as const;
/** How well a self-assessment is supported: by nothing else, by evidence, by a review of peers. */
export type Grade = (typeof GRADES)[number];

/** The grade of what an organisation says of a theme, and the day on which it was given. */
export interface EvidenceGrade {
  readonly organisation: OdsCode;
  readonly theme: string;
  readonly grade: Grade;
  readonly gradedOn: string;
}
