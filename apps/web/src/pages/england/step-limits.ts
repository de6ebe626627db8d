import { roundTo } from '@boardmark/charts';

/** Width of a step of the map's scale, in points. */
const STEP = 0.3;

/** Four limits between five steps of 0.3; England's mean, to one decimal, lies in the middle of the third. */
export function stepLimits(englandMean: number): number[] {
  const centre = roundTo(englandMean, 1);
  return [-1.5, -0.5, 0.5, 1.5].map((steps) => roundTo(centre + steps * STEP, 2));
}
