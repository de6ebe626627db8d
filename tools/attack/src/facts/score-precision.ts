/** Scores are told by name with two decimals and released from more: what is known of a score is known to half of the last one, in points. */
export const SCORE_HALF = 0.005;
