import { isCurrent } from './navigation.js';

describe('isCurrent', () => {
  it.each([
    ['/', '/', true],
    ['/', '/systems', false],
    ['/systems', '/systems', true],
    ['/systems', '/systems/QYG', true],
    ['/systems', '/systems-of-care', false],
  ])('item %s on page %s: %s', (to, pathname, expected) => {
    expect(isCurrent(to, pathname)).toBe(expected);
  });
});
