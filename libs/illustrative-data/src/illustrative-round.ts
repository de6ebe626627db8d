import type { PublishedRound } from '@boardmark/reference-data';

/** A round of invented organisations. Its files are respondent-level answers or scores, by name below `data/`. */
export interface IllustrativeRound extends PublishedRound {
  readonly contents: 'responses' | 'scores';
}
