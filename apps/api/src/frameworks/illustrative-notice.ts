/** Stands beside every figure of invented organisations. */
export const ILLUSTRATIVE_NOTICE = 'Illustrative data: every organisation, person and score here is invented.';
