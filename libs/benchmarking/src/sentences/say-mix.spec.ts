import { sayMix } from './say-mix.js';

const reached = (expected: string, mean: string, england: string) =>
  `If every trust here scored England's mean in each care setting it runs, the system would stand at ${expected}. It stands at ${mean}, and England at ${england}.`;

describe('sayMix', () => {
  it.each([
    [3.55625, 2.8804, 2.8304, `No. ${reached('2.88', '3.56', '2.83')}`],
    [3.0, 2.7, 2.8, `No, the mix points the other way. ${reached('2.70', '3.00', '2.80')}`],
    [3.0, 2.85, 2.8, `Only in small part. ${reached('2.85', '3.00', '2.80')}`],
    [2.6, 2.7, 2.8, `About half of it. ${reached('2.70', '2.60', '2.80')}`],
    [2.5, 2.56, 2.8, `For the most part. ${reached('2.56', '2.50', '2.80')}`],
    [2.5, 2.5, 2.8, `Yes. ${reached('2.50', '2.50', '2.80')}`],
    [2.7, 2.5, 2.8, `Yes: the mix alone would take it further. ${reached('2.50', '2.70', '2.80')}`],
    [2.8, 2.7, 2.8, `There is no difference to explain. ${reached('2.70', '2.80', '2.80')}`],
  ])('of a mean of %d, expected %d, England %d', (mean, expected, englandMean, sentence) => {
    expect(sayMix({ nTrusts: 5, mean, expected, englandMean })).toBe(sentence);
  });

  it('speaks of one trust in the singular', () => {
    expect(sayMix({ nTrusts: 1, mean: 2.5, expected: 2.7, englandMean: 2.8 })).toBe(
      "Only in small part. If the one trust here scored England's mean in each care setting it runs, the system would stand at 2.70. It stands at 2.50, and England at 2.80.",
    );
  });

  it('is silent without a score', () => {
    expect(sayMix({ nTrusts: 0, mean: null, expected: null, englandMean: 2.8 })).toBe('');
  });
});
