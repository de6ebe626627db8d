import type { LevelSteps } from '../compose-cells.js';
import { climbLadder, stepsAfter } from './climb-ladder.js';

describe('climbLadder', () => {
  it('takes one step of the finest level, then of the next, before a second step', () => {
    let steps: LevelSteps = {};
    const taken: string[] = [];
    for (;;) {
      const climb = climbLadder(['england', 'system', 'region'], steps);
      if (!climb) break;
      taken.push(`${climb.level} ${climb.step}`);
      steps = { ...steps, [climb.level]: climb.step };
    }
    expect(taken).toEqual(
      ['labels', 'half_points', 'parent_only'].flatMap((step) =>
        ['system', 'region', 'england'].map((level) => `${level} ${step}`),
      ),
    );
  });

  it('has no step for a value that is in no cell', () => {
    expect(climbLadder([], {})).toBeNull();
    expect(climbLadder(['system'], { system: 'parent_only' })).toBeNull();
  });
});

describe('stepsAfter', () => {
  it('keeps the last step of each level of the theme', () => {
    const climb = (theme: string, level: 'system' | 'region', step: 'labels' | 'half_points') => ({ theme, level, step });
    const ladder = [climb('a', 'system', 'labels'), climb('b', 'region', 'labels'), climb('a', 'system', 'half_points')];
    expect(stepsAfter(ladder, 'a')).toEqual({ system: 'half_points' });
  });
});
