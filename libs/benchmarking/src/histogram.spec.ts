import { countInBins, HISTOGRAM_EDGES } from './histogram.js';

describe('countInBins', () => {
  it.each([
    [1, 0],
    [1.499999, 0],
    [1.5, 1],
    [2.4999999999999996, 3],
    [4.5, 7],
    [5, 7],
  ])('puts %p into bin %i', (score, bin) => expect(countInBins([[score]]).indexOf(1)).toBe(bin));

  it('counts an organisation once, with the mean of its care settings', () => {
    expect(countInBins([[1, 5], [3.2]])).toEqual([0, 0, 0, 0, 2, 0, 0, 0]);
  });

  it('has one bin less than edges', () => expect(countInBins([])).toHaveLength(HISTOGRAM_EDGES.length - 1));
});
