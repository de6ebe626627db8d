import { fitText, textWidth, wrapText } from './text-width.js';

describe('textWidth', () => {
  it('adds up the advance widths of Arial: "England" at 10 px is 36.7 px', () => {
    expect(textWidth('England', 10)).toBeCloseTo(36.7, 1);
  });

  it('grows with the size and with bold type', () => {
    expect(textWidth('Trusts', 26)).toBeCloseTo(2 * textWidth('Trusts', 13), 10);
    expect(textWidth('Trusts', 13, true)).toBeGreaterThan(textWidth('Trusts', 13));
  });
});

describe('wrapText', () => {
  it('breaks at spaces only and loses no word', () => {
    const lines = wrapText('Bath and North East Somerset, Swindon and Wiltshire', 150, 13);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('Bath and North East Somerset, Swindon and Wiltshire');
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(150);
  });

  it('leaves a single long word whole', () => {
    expect(wrapText('Gloucestershire', 20, 13)).toEqual(['Gloucestershire']);
  });
});

describe('fitText', () => {
  it('leaves alone what fits and ends the rest with an ellipsis', () => {
    expect(fitText('Devon', 100, 13)).toBe('Devon');
    const cut = fitText('Cornwall and the Isles of Scilly', 100, 13);
    expect(cut.endsWith('…')).toBe(true);
    expect(textWidth(cut, 13)).toBeLessThanOrEqual(100);
  });
});
