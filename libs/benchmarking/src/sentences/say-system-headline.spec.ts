import { type HeadlineTheme, saySystemHeadline, type SystemHeadline } from './say-system-headline.js';
import { wordsOf } from '../testing/words-of.js';

const theme = (name: string, values: Partial<HeadlineTheme> = {}): HeadlineTheme => ({
  name,
  mean: 2.5,
  englandMean: 2.4,
  expected: 2.45,
  clarity: 'none',
  ...values,
});
const others = [
  'Safe practice',
  'Support workforce',
  'Empower people',
  'Improve care',
  'Healthy populations',
  'Smart foundations',
];
const quiet = others.map((name) => theme(name));
const wellLed = theme('Well led', { mean: 3.55625, englandMean: 2.8304, expected: 2.8804, clarity: 'close_call' });

const cases: [string, Partial<SystemHeadline>, string][] = [
  [
    'a close call that the mix does not account for',
    { themes: [wellLed, ...quiet] },
    'Trusts here score above England on Well led (3.6 out of 5, against 2.8). Their mix does not account for the gap. ' +
      'This is a close call. The other six measures show no clear difference, allowing for all 294 comparisons.',
  ],
  [
    'a clear difference',
    { themes: [theme('Improve care', { mean: 3.2, englandMean: 2.4, expected: 2.42, clarity: 'clear' }), ...quiet.slice(0, 1)] },
    'Trusts here score clearly above England on Improve care (3.2 out of 5, against 2.4). Their mix does not account for the gap. ' +
      'The other measure shows no clear difference, allowing for all 294 comparisons.',
  ],
  [
    'a difference that the mix accounts for in part',
    { themes: [theme('Well led', { mean: 1.8, englandMean: 2.8, expected: 2.5, clarity: 'clear' }), ...quiet] },
    'Trusts here score clearly below England on Well led (1.8 out of 5, against 2.8). Their mix accounts for about 30% of the gap. ' +
      'The other six measures show no clear difference, allowing for all 294 comparisons.',
  ],
  [
    'several differences, clear ones first',
    {
      themes: [
        wellLed,
        theme('Improve care', { mean: 1.6, englandMean: 2.4, expected: 2.38, clarity: 'clear' }),
        ...quiet.slice(0, 5),
      ],
    },
    'Trusts here score clearly below England on Improve care (1.6 out of 5, against 2.4) and above England on Well led (3.6, against 2.8). ' +
      'Their mix does not account for these gaps. Well led is a close call. ' +
      'The other five measures show no clear difference, allowing for all 294 comparisons.',
  ],
  [
    'three close calls that the mix accounts for in part',
    {
      themes: [
        { ...wellLed, expected: 3.1 },
        theme('Improve care', { mean: 1.6, englandMean: 2.4, expected: 2.3, clarity: 'close_call' }),
        theme('Safe practice', { mean: 1.9, englandMean: 2.4, expected: 2.38, clarity: 'close_call' }),
        ...quiet.slice(0, 4),
      ],
    },
    'Trusts here score below England on Improve care (1.6 out of 5, against 2.4), below England on Safe practice (1.9, against 2.4) ' +
      'and above England on Well led (3.6, against 2.8). Their mix accounts for at most about 40% of any of these gaps. All are close calls. ' +
      'The other four measures show no clear difference, allowing for all 294 comparisons.',
  ],
  [
    'a difference that shows only like for like',
    { themes: [theme('Well led', { mean: 2.8, englandMean: 2.8, expected: 3.4, clarity: 'clear' }), ...quiet] },
    'Trusts here score clearly below what such trusts score elsewhere on Well led (2.8 out of 5, against 3.4). ' +
      'The other six measures show no clear difference, allowing for all 294 comparisons.',
  ],
  [
    'two decimals where one would print the same number twice',
    { themes: [theme('Well led', { mean: 2.84, englandMean: 2.76, expected: 2.76, clarity: 'clear' })] },
    'Trusts here score clearly above England on Well led (2.84 out of 5, against 2.76). Their mix does not account for the gap. ' +
      'All 294 comparisons are allowed for.',
  ],
  [
    'a close call and nothing else to compare',
    { themes: [wellLed] },
    'Trusts here score above England on Well led (3.6 out of 5, against 2.8). Their mix does not account for the gap. ' +
      'This is a close call. All 294 comparisons are allowed for.',
  ],
  [
    'nothing clear',
    { themes: [theme('Well led'), ...quiet] },
    'Trusts here show no clear difference from England on any of the seven measures, allowing for all 294 comparisons.',
  ],
  [
    'nothing clear and one trust',
    { nTrusts: 1, themes: [theme('Well led'), ...quiet] },
    'The one trust here shows no clear difference from England on any of the seven measures, allowing for all 294 comparisons. ' +
      'With one trust, only a large difference would show.',
  ],
  [
    'one trust that differs',
    { nTrusts: 1, themes: [wellLed, ...quiet] },
    'The one trust here scores above England on Well led (3.6 out of 5, against 2.8). The kind of trust it is does not account for the gap. ' +
      'This is a close call. The other six measures show no clear difference, allowing for all 294 comparisons.',
  ],
  [
    'a measure without a score',
    { themes: [theme('Well led'), theme('Safe practice', { mean: null, expected: null })] },
    'Trusts here show no clear difference from England on Well led, allowing for all 294 comparisons. There is no score here on Safe practice.',
  ],
  ['no trust', { nTrusts: 0, themes: [theme('Well led', { mean: null })] }, 'No trust here has a score in this round.'],
];

describe('saySystemHeadline', () => {
  it.each(cases)('says %s', (_, input, expected) => {
    expect(wordsOf(saySystemHeadline({ nTrusts: 16, themes: [], comparisons: 294, ...input }))).toBe(expected);
  });

  it('stresses what was found and what was not', () => {
    const spans = saySystemHeadline({ nTrusts: 16, themes: [wellLed, ...quiet], comparisons: 294 });
    expect(spans.filter(({ strong }) => strong).map(({ text }) => text)).toEqual([
      'above England on Well led',
      'no clear difference',
    ]);
  });
});
