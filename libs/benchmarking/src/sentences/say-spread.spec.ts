import { saySpread } from './say-spread.js';

describe('saySpread', () => {
  it.each([
    [[1.8, null, 3.55625], 0, 0, 'Well led ranges from 1.8 to 3.6 between systems, yet none differs clearly from England.'],
    [
      [1.8, 3.6],
      0,
      1,
      'Well led ranges from 1.8 to 3.6 between systems, yet none differs clearly from England; one is a close call.',
    ],
    [
      [1.8, 3.6],
      1,
      2,
      'Well led ranges from 1.8 to 3.6 between systems, and one differs clearly from England; two are close calls.',
    ],
    [[1.8, 3.6], 3, 0, 'Well led ranges from 1.8 to 3.6 between systems, and three differ clearly from England.'],
    [[2.51, 2.53], 0, 0, 'Well led is 2.5 in every system, yet none differs clearly from England.'],
    [[2.5], 0, 0, 'Well led has a score in one system only, 2.5.'],
    [[null], 0, 0, 'No system has a score on Well led.'],
  ])('%j with %d clear and %d close', (systemMeans, nClear, nCloseCalls, expected) => {
    expect(saySpread({ theme: 'Well led', systemMeans, nClear, nCloseCalls })).toBe(expected);
  });
});
