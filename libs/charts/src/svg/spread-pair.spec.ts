import { boxOf } from './placed-text.js';
import type { PlacedText } from './placed-text.js';
import { spreadPair } from './spread-pair.js';

const at = (x: number, text: string): PlacedText => ({ x, y: 20, text, size: 12, anchor: 'middle' });

describe('spreadPair', () => {
  it('leaves labels alone that stand apart', () => {
    expect(spreadPair(at(50, '2024'), at(150, '2025'), 6, 0, 300).map((text) => text.x)).toEqual([50, 150]);
  });

  it('pushes close labels apart evenly, keeping their order', () => {
    const [first, second] = spreadPair(at(101, '2024'), at(99, '2025'), 6, 0, 300);
    expect((first.x + second.x) / 2).toBeCloseTo(100, 10);
    expect(boxOf(first).left - boxOf(second).right).toBeCloseTo(6, 10);
  });

  it('keeps both inside the limits', () => {
    const [first, second] = spreadPair(at(1, '2024'), at(3, '2025'), 6, 0, 300);
    expect(boxOf(first).left).toBeCloseTo(0, 10);
    expect(boxOf(second).left - boxOf(first).right).toBeCloseTo(6, 10);
  });
});
