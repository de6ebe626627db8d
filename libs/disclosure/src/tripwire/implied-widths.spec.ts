import { impliedWidths } from './implied-widths.js';

describe('impliedWidths', () => {
  it('answers for those who know less, with the widest range found, and for nobody else', () => {
    const implied = impliedWidths();
    const [first, second] = [implied.begin([1, 2, 3]), implied.begin([2, 3, 4])];
    first.learn(7, 1.5);
    second.learn(7, 2);
    second.learn(8, 1.2);
    expect([implied.begin([2]).of(7), implied.begin([1]).of(7), implied.begin([]).of(8)]).toEqual([2, 1.5, 1.2]);
    expect([implied.begin([5]).of(7), implied.begin([1, 4]).of(7), implied.begin([1]).of(8)]).toEqual([null, null, null]);
  });
});
