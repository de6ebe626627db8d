export * from './disclose-round.js';
export type { CellStatus, Disclosed } from './disclosed.js';
export type * from './round-table.js';
