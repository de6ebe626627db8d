import { directionOfLast } from './direction-of-last.js';

describe('directionOfLast', () => {
  it.each([
    ['three rises', [3.1, 2.9, 3.0, 3.2, 3.3], 'rising'],
    ['three falls', [3.3, 3.2, 3.0, 2.9], 'falling'],
    ['two rises only', [3.0, 3.2, 3.3], null],
    ['a rest among rises', [3.0, 3.1, 3.1, 3.2], null],
    ['a turn', [3.0, 3.1, 3.2, 3.1], null],
    ['a missing round', [3.0, null, 3.1, 3.2], null],
    ['a missing round long ago', [null, 3.0, 3.1, 3.2, 3.3], 'rising'],
    ['nothing', [], null],
  ])('%s', (_, scores, direction) => expect(directionOfLast(scores)).toBe(direction));
  it('takes another number of changes', () =>
    expect([directionOfLast([1, 2], 1), directionOfLast([1, 2], 0)]).toEqual(['rising', null]));
});
