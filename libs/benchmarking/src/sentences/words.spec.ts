import { allOf, capitalise, countWord, joinWords, plural } from './words.js';

describe('words', () => {
  it.each([
    [countWord(0), 'none'],
    [countWord(9), 'nine'],
    [countWord(10), '10'],
    [capitalise('eight of 16'), 'Eight of 16'],
    [capitalise(''), ''],
    [plural(1, 'trust'), 'trust'],
    [plural(0, 'trust'), 'trusts'],
    [allOf(2, 'group'), 'both groups'],
    [allOf(4, 'group'), 'all four groups'],
    [joinWords([]), ''],
    [joinWords(['A']), 'A'],
    [joinWords(['A', 'B']), 'A and B'],
    [joinWords(['A', 'B', 'C'], 'or'), 'A, B or C'],
  ])('%j', (text, expected) => {
    expect(text).toBe(expected);
  });
});
