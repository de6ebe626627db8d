import { profileScore } from './profile-score.js';

describe('profileScore', () => {
  it.each([
    [[2, 3, 4], 3],
    [[2.5], 2.5],
    [[2, null, 4], null],
    [[null], null],
    [[], null],
  ])('of %j is %j', (scores, expected) => {
    expect(profileScore(scores)).toBe(expected);
  });
});
