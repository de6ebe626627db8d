import { beyondScale, intervalWords } from './beyond-scale.js';
import { cellText } from './cell-text.js';

describe('intervalWords', () => {
  it('gives true limits with as many decimals as their value, and says which lie beyond the scale', () => {
    expect(intervalWords(0.83, 2.4)).toBe('0.83 (below the scale) to 2.40');
    expect(intervalWords(4.1, 5.26)).toBe('4.10 to 5.26 (above the scale)');
    expect(intervalWords(2.5, 3.5, 1)).toBe('2.5 to 3.5');
  });

  it('takes what prints as an end of the scale to be on it', () => {
    expect([beyondScale(0.999, [1, 5], 2), beyondScale(5.004, [1, 5], 2)]).toEqual(['', '']);
  });
});

describe('cellText', () => {
  it('says so in columns that have a scale, and only there', () => {
    const column = { key: 'low', label: 'From', kind: 'number' as const, decimals: 2 };
    expect(cellText(0.8, { ...column, scale: [1, 5] })).toBe('0.80 (below the scale)');
    expect(cellText(0.8, column)).toBe('0.80');
  });
});
