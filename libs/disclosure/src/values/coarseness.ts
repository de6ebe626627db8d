import type { LadderStep } from '../release-audit.js';

/** How coarsely a level is released: as the rules say, or after a step of the tripwire's ladder. */
export type Coarseness = 'normal' | LadderStep['step'];

/** From the finest to the coarsest. */
export const COARSENESS: readonly Coarseness[] = ['normal', 'labels', 'half_points', 'parent_only'];
