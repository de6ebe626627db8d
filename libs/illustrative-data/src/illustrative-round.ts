import type { PublishedRound } from '@boardmark/reference-data';

/** A round of invented organisations. Its files stand below `data/`. */
export interface IllustrativeRound extends PublishedRound {
  /** What `files` hold: respondent-level answers, or scores. */
  readonly contents: 'responses' | 'scores';
  /** Files of scores that organisations supply instead of answers, to import after `files`. */
  readonly scoreFiles: readonly string[];
}
