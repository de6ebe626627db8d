import { COLOURS } from './colours.js';
import type { ColourRole } from './colours.js';
import { contrastRatio } from './contrast.js';

describe('contrastRatio', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrastRatio('#3b78b3', '#3b78b3')).toBe(1);
  });
});

describe('the colours of the charts', () => {
  const marks: ColourRole[] = ['own', 'peer', 'interval', 'england', 'bar', 'outline', 'worse-edge', 'worse', 'border', 'ring'];
  it.each(marks)('show %s marks on white at 3:1 or more', (role) => {
    expect(contrastRatio(COLOURS[role], COLOURS.surface)).toBeGreaterThanOrEqual(3);
  });

  it.each([1, 2, 3, 4, 5])('show the number on step %i at 4.5:1 or more', (step) => {
    expect(contrastRatio(COLOURS[`on-step-${step}` as ColourRole], COLOURS[`step-${step}` as ColourRole])).toBeGreaterThanOrEqual(
      4.5,
    );
  });

  const texts: ColourRole[] = ['ink', 'secondary', 'own', 'england', 'worse-text'];
  it.each(texts)('show %s text on white and on the own row at 4.5:1 or more', (role) => {
    expect(contrastRatio(COLOURS[role], COLOURS.surface)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(COLOURS[role], COLOURS.band)).toBeGreaterThanOrEqual(4.5);
  });

  it('outline at 3:1 what does not reach it by its fill', () => {
    expect(contrastRatio(COLOURS.neutral, COLOURS.surface)).toBeLessThan(3);
    expect(contrastRatio(COLOURS.outline, COLOURS.surface)).toBeGreaterThanOrEqual(3);
  });
});
