export type * from './illustrative-round.js';
