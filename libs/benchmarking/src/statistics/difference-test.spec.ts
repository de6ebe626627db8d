import { testDifference } from './difference-test.js';

describe('testDifference', () => {
  it.each([
    ['one standard error', 1, 1, 0, 0.31731050786291415],
    ['1.96 standard errors, half of them over-dispersion', -1.959963984540054, 0.5, 0.5, 0.05],
    ['far in the tail', 0.8, 0.01, 0, 1.244192114854357e-15],
    ['nothing', 0, 1, 0, 1],
  ])('%s', (_, difference, variance, tau2, expected) => {
    expect(testDifference(difference, variance, tau2) / expected).toBeCloseTo(1, 9);
  });
});
