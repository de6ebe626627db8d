export * from './confidential-types.js';
export * from './disclose-round.js';
export type { CellStatus, Disclosed } from './disclosed.js';
export * from './ledger.js';
export * from './policy.js';
export type * from './release-audit.js';
export type * from './round-table.js';
