export * from './aggregate.js';
export * from './aggregate-round.js';
export * from './change-types.js';
export * from './compare-rounds.js';
export * from './matching/matching-group.js';
export { MATCHING_CODES, type MatchingCode } from './matching/matchings.js';
export { PROFILE_THEME } from './profile-score.js';
export * from './round-data.js';
export * from './round-result.js';
