import { sayOwnScores } from './say-own-scores.js';

const theme = (name: string, own: number | null, mean: number | null) => ({ name, own, mean });

describe('sayOwnScores', () => {
  it.each([
    [
      'the largest gap on each side',
      [theme('Well led', 2.5, 3.55625), theme('Support workforce', 2, 2.97), theme('Healthy populations', 4.4, 2.63)],
      'The ICB scores itself 1.8 above its trusts on Healthy populations, and 1.1 below on Well led.',
    ],
    [
      'the larger one first',
      [theme('Well led', 1, 3.5), theme('Healthy populations', 4, 2.9)],
      'The ICB scores itself 2.5 below its trusts on Well led, and 1.1 above on Healthy populations.',
    ],
    [
      'one side only',
      [theme('Well led', 1, 3.5), theme('Improve care', 3, 3)],
      'The ICB scores itself 2.5 below its trusts on Well led.',
    ],
    [
      'small gaps',
      [theme('Well led', 2.5, 2.9), theme('Improve care', 3.1, 3)],
      'The ICB scores itself within a point of its trusts on every measure, furthest on Well led: 0.4 below.',
    ],
    [
      'the larger of two gaps that print alike',
      [theme('Well led', 2.2, 3), theme('Empower people', 3, 2.166667)],
      'The ICB scores itself within a point of its trusts on every measure, furthest on Empower people: 0.8 above.',
    ],
    [
      'equal gaps together',
      [theme('Well led', 3.3, 2), theme('Safe practice', 3.8, 2.5)],
      'The ICB scores itself 1.3 above its trusts on Well led and Safe practice.',
    ],
    ['no gap', [theme('Well led', 2.5, 2.52)], 'The ICB scores itself as its trusts do on every measure.'],
    [
      'a measure that the ICB did not score',
      [theme('Well led', null, 3), theme('Improve care', 4, 3)],
      'The ICB scores itself 1.0 above its trusts on Improve care.',
    ],
    ['no score of its own', [theme('Well led', null, 3)], 'The ICB has no score of its own in this round.'],
    ['no scores of trusts', [theme('Well led', 3, null)], "There are no trusts' scores here to set beside the ICB's own."],
  ])('says %s', (_, themes, expected) => {
    expect(sayOwnScores(themes, 3)).toBe(expected);
  });

  it('speaks of one trust in the singular', () => {
    expect(sayOwnScores([theme('Well led', 1, 3.5)], 1)).toBe('The ICB scores itself 2.5 below its one trust on Well led.');
  });
});
