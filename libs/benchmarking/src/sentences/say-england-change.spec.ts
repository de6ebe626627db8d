import { sayEnglandChange } from './say-england-change.js';

describe('sayEnglandChange', () => {
  it.each([
    [204, 69, 10, 'Overall, 69 of 204 trusts improved clearly (by 0.25 or more) from 2024 to 2025 and 10 deteriorated.'],
    [204, 0, 3, 'Overall, none of 204 trusts improved clearly (by 0.25 or more) from 2024 to 2025 and three deteriorated.'],
    [1, 1, 0, 'Overall, one of one trust improved clearly (by 0.25 or more) from 2024 to 2025 and none deteriorated.'],
    [0, 0, 0, 'No trust has scores in both 2024 and 2025.'],
  ])('of %d trusts, %d up and %d down', (nPanel, nImproved, nDeteriorated, expected) => {
    expect(sayEnglandChange({ nPanel, nImproved, nDeteriorated, from: '2024', to: '2025', step: 0.25 })).toBe(expected);
  });
});
