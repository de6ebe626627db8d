import { BOARD_2025 } from '../frameworks/board-2025.js';
import { BOARD_2026 } from '../frameworks/board-2026.js';
import { WGLL_2025 } from '../frameworks/wgll.js';
import { GUIDANCE } from './guidance.js';
import { nextLevel } from './next-level.js';

const LEVELS = [1, 2, 3, 4, 5];
const themes = [BOARD_2025, BOARD_2026].flatMap((version) => version.themes);

describe('guidance', () => {
  it('has a picture of every level and a step for every statement of every version', () => {
    for (const theme of themes)
      for (const level of LEVELS) {
        const next = nextLevel(theme, level);
        expect(next?.to).toBe(Math.min(level + 1, 5));
        expect(next?.picture).toMatch(/^A board at this level .+\.$/);
        expect(next?.steps.map(({ statement }) => statement)).toEqual(theme.statements.map(({ text }) => text));
        expect(next?.measures.length).toBeGreaterThan(0);
      }
  });

  it('says nothing twice', () => {
    const sentences = GUIDANCE.flatMap(({ pictures, steps }) => [
      ...pictures,
      ...Object.values(steps).flatMap(({ early, late }) => [early, late]),
    ]);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.filter((sentence) => !/^[A-Z].+\.$/.test(sentence))).toEqual([]);
  });

  it('names published measures that exist', () => {
    const codes = new Set(WGLL_2025.themes.map(({ code }) => code));
    expect(GUIDANCE.flatMap(({ measures }) => measures).filter((code) => !codes.has(code))).toEqual([]);
  });

  it('gives other steps towards the upper levels', () => {
    const [theme] = BOARD_2026.themes;
    const text = (level: number) => theme && nextLevel(theme, level)?.steps[0]?.text;
    expect(text(1)).toBe(text(2));
    expect(text(2)).not.toBe(text(3));
    expect(text(3)).toBe(text(5));
  });

  it('has none for a theme of another framework', () => {
    expect(nextLevel({ code: 'well_led', statements: [] }, 2)).toBeNull();
  });
});
