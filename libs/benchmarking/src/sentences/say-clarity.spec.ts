import { MATCHING_CODES } from '../matching/matchings.js';
import { type ClarityStatement, sayClarity } from './say-clarity.js';

const allowing = 'llowing for all 294 comparisons (false discovery rate 10%), it stands out from chance';

describe('sayClarity', () => {
  it.each<[string, Partial<ClarityStatement>, string]>([
    [
      'clear',
      { clarity: 'clear', flaggedUnder: MATCHING_CODES },
      `Well led differs clearly. A${allowing} under all four ways of matching trusts.`,
    ],
    [
      'a close call',
      { clarity: 'close_call', flaggedUnder: ['none', 'care_setting_specialist_apart', 'care_setting'] },
      `Well led is a close call. A${allowing} when trusts are matched by care setting with specialist trusts apart, as here, by care setting alone or not at all. ` +
        'It does not when they are matched by kind of trust.',
    ],
    [
      'a close call under one matching',
      { clarity: 'close_call', flaggedUnder: ['none'] },
      `Well led is a close call. A${allowing} when trusts are not matched at all. ` +
        'It does not when they are matched by care setting with specialist trusts apart, as here, by care setting alone or by kind of trust.',
    ],
    ['not clear', {}, `No clear difference on Well led: a${allowing} under none of the four ways of matching trusts.`],
    [
      'not tested',
      { theme: 'the mean of all measures', tested: false },
      'The mean of all measures is not tested: the 294 comparisons are of single measures.',
    ],
    ['without a score', { hasScore: false }, ''],
  ])('%s', (_, change, expected) => {
    expect(
      sayClarity({ theme: 'Well led', hasScore: true, clarity: 'none', flaggedUnder: [], comparisons: 294, ...change }),
    ).toBe(expected);
  });
});
