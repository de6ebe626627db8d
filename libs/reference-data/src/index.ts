export { hexLayout } from './hex-layout.data.js';
export type { MembershipRole, SuccessionKind } from './membership.js';
export { memberships } from './memberships.data.js';
export { organisationNames } from './organisation-names.data.js';
export type { NameKind } from './organisation.js';
export { organisations } from './organisations.data.js';
export type { PublishedRound } from './published-round.js';
export { publishedRounds } from './published-rounds.js';
export { successions } from './successions.data.js';
