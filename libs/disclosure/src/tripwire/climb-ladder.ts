import type { LevelSteps } from '../compose-cells.js';
import { GROUP_KINDS, type GroupKind } from '../confidential-types.js';
import type { LadderStep } from '../release-audit.js';
import { COARSENESS } from '../values/coarseness.js';

/** A level and the step of the ladder that it takes. */
export type Climb = Omit<LadderStep, 'theme'>;

/** Levels from the one that is given up first to the one that is given up last. */
const FINEST_FIRST: readonly GroupKind[] = [...GROUP_KINDS].reverse();

/**
 * The next step of the ladder after the tripwire has fired for a value (D7): labels for every mean and quartile from 3.8 up or 2.2 down, with bins of one
 * point; then rounding to 0.5; then nothing of the level.
 *
 * It is taken by all cells of one level of the theme: of the levels with a cell that contains the value, the one that has taken the fewest steps, and of
 * those the finest (residual groups, peer cells, sectors of a region, systems, regions, sectors, England). No cell is ever dropped by itself, and
 * which one is to blame is not asked. Null when no level has a step left. Throws nothing.
 *
 * @param levels levels of the released cells that contain the value
 * @param steps taken so far
 * @example climbLadder(['england', 'system'], {}) // { level: 'system', step: 'labels' }
 */
export function climbLadder(levels: Iterable<GroupKind>, steps: LevelSteps): Climb | null {
  const containing = new Set(levels);
  const rank = (level: GroupKind) => COARSENESS.indexOf(steps[level] ?? 'normal');
  const open = FINEST_FIRST.filter((level) => containing.has(level) && rank(level) < COARSENESS.length - 1);
  const least = Math.min(...open.map(rank));
  const level = open.find((each) => rank(each) === least);
  const step = COARSENESS[least + 1];
  return level === undefined || step === undefined || step === 'normal' ? null : { level, step };
}

/**
 * How coarsely each level of a theme ended, from a log of steps: the last step of each level counts. Throws nothing.
 *
 * @example stepsAfter([{ theme: 'culture', level: 'system', step: 'labels' }], 'culture') // { system: 'labels' }
 */
export function stepsAfter(ladder: readonly LadderStep[], theme: string): LevelSteps {
  return Object.fromEntries(ladder.filter((climb) => climb.theme === theme).map(({ level, step }) => [level, step]));
}
