import { type EnglandHeadline, sayEnglandHeadline } from './say-england-headline.js';
import { wordsOf } from '../testing/words-of.js';

const england: EnglandHeadline = {
  themes: [
    { name: 'Well led', mean: 2.8304 },
    { name: 'Safe practice', mean: 2.5 },
    { name: 'Empower people', mean: 2.04 },
  ],
  comparisons: 294,
  nClear: 1,
  nCloseCalls: 1,
};
const extremes = 'Trusts rate themselves highest on Well led, 2.8 out of 5, and lowest on Empower people, 2.0.';

describe('sayEnglandHeadline', () => {
  it.each<[string, Partial<EnglandHeadline>, string]>([
    [
      'the extremes and how uncertain differences are',
      {},
      `${extremes} Most differences between systems are too uncertain to call.`,
    ],
    [
      'that nothing is certain',
      { nClear: 0, nCloseCalls: 0 },
      `${extremes} No difference between a system and England is certain enough to call.`,
    ],
    ['that most is certain', { nClear: 200 }, `${extremes} 200 of 294 differences between systems and England are clear.`],
    ['nothing of tests that were not made', { comparisons: 0, nClear: 0, nCloseCalls: 0 }, extremes],
    [
      'measures that print the same together',
      { themes: [...england.themes, { name: 'Improve care', mean: 2.79 }, { name: 'Healthy populations', mean: null }] },
      'Trusts rate themselves highest on Well led and Improve care, 2.8 out of 5, and lowest on Empower people, 2.0. Most differences between systems are too uncertain to call.',
    ],
    [
      'one measure',
      { themes: [{ name: 'Overall', mean: 2.51 }] },
      'Trusts rate themselves 2.5 out of 5 on Overall. Most differences between systems are too uncertain to call.',
    ],
    [
      'that all are alike',
      {
        themes: [
          { name: 'A', mean: 2.51 },
          { name: 'B', mean: 2.49 },
        ],
      },
      'Trusts rate themselves alike on every measure, 2.5 out of 5. Most differences between systems are too uncertain to call.',
    ],
    ['that there is nothing', { themes: [] }, 'No trust has a score in this round.'],
  ])('says %s', (_, change, expected) => {
    expect(wordsOf(sayEnglandHeadline({ ...england, ...change }))).toBe(expected);
  });

  it('stresses the measures', () => {
    const stressed = sayEnglandHeadline(england).filter(({ strong }) => strong);
    expect(stressed.map(({ text }) => text)).toEqual(['Well led', 'Empower people']);
  });
});
