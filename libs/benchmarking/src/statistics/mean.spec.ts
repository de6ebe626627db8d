import { mean } from './mean.js';

describe('mean', () => {
  it.each([
    [[4], 4],
    [[1, 2, 3, 4], 2.5],
    [[3.53, 2.9, 3.8], 3.41],
  ])('of %j is %d', (values, expected) => {
    expect(mean(values)).toBeCloseTo(expected, 12);
  });

  it('refuses an empty list', () => {
    expect(() => mean([])).toThrow(RangeError);
  });
});
