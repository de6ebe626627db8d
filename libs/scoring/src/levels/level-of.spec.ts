import fc from 'fast-check';
import fixture from '../fixtures/board-scores.json' with { type: 'json' };
import { LEVEL_NAMES, levelOf, type LevelState, plainLevel } from './level-of.js';
import { levelsOverRounds } from './levels-over-rounds.js';

const series = (scores: readonly (number | null)[]) => levelsOverRounds(scores.map((score) => ({ score, startsSeries: false })));
const levels = (scores: readonly (number | null)[]) => series(scores).map((state) => state?.level ?? null);
const score = fc.integer({ min: 1_000_000, max: 5_000_000 }).map((millionths) => millionths / 1e6);
const history = fc.array(
  fc.oneof(
    score,
    fc.integer({ min: 20, max: 100 }).map((n) => n / 20),
  ),
  { minLength: 1, maxLength: 8 },
);
const last = (scores: readonly number[]): LevelState => scores.reduce<LevelState | null>((state, y) => levelOf(y, state), null)!;
const always = (property: (scores: number[]) => void) => fc.assert(fc.property(history, property), { numRuns: 1000 });

describe('levelOf', () => {
  it('follows the worked sequence', () => {
    expect(levels([2.5, 2.85, 3.45, 3.45])).toEqual([2, 3, 3, 4]);
    expect(series([2.5, 2.85, 3.45, 3.45]).map((state) => state?.borderline)).toEqual([true, false, true, false]);
    expect(series([2.5, 2.85, 3.45])[2]).toEqual({ level: 3, side: 1, borderline: true, near: 4 });
  });
  it('puts the worked board at level 4, near level 3', () => {
    expect(levelOf(3.53125, null)).toEqual({ level: 4, side: 0, borderline: true, near: 3 });
  });
  it('follows the rule as written, computed in decimal arithmetic by Python', () => {
    for (const { scores, states } of fixture.levels) {
      expect(series(scores).map((state) => [state?.level, state?.borderline])).toEqual(states);
    }
  });
  it.each([
    [1, 1],
    [1.799999, 1],
    [1.8, 2],
    [2.6, 3],
    [3.4, 4],
    [4.2, 5],
    [5, 5],
  ])('begins a level at its cut: %d is level %d', (y, level) =>
    expect([plainLevel(y), levelOf(y, null).level]).toEqual([level, level]),
  );
  it.each([
    [[2.5, 2.8], 3],
    [[2.5, 2.799999], 2],
    [[2.7, 2.4], 3],
    [[2.7, 2.399999], 2],
    [[1.2, 4.5], 5],
    [[4.5, 1.5], 1],
    [[2.5, 3.5], 3],
  ])('crosses a cut at once only by 0.2: %j', (scores, level) => expect(last(scores).level).toBe(level));
  it('says which level is near at the start, within 0.2 of a cut but not at 0.2', () => {
    expect([2.41, 2.4, 2.79, 2.8].map((y) => levelOf(y, null).near)).toEqual([3, null, 2, null]);
  });
  it('has a name for each level', () => expect(LEVEL_NAMES.map((_, i) => plainLevel(1.4 + 0.8 * i))).toEqual([1, 2, 3, 4, 5]));
  it('takes no score that is none', () => expect(() => levelOf(NaN, null)).toThrow(RangeError));
});

describe('levelOf, after any history,', () => {
  it('lies within one of the plain level, and apart from it only within 0.2 of a cut', () => {
    always((scores) => {
      const y = scores.at(-1)!;
      const { level, side, borderline, near } = last(scores);
      expect(Math.sign(plainLevel(y) - level)).toBe(side);
      if (side !== 0) {
        expect([borderline, near]).toEqual([true, level + side]);
        const cut = [1.8, 2.6, 3.4, 4.2][Math.min(level, plainLevel(y)) - 1]!;
        expect(Math.abs(Math.round(y * 1e6) - Math.round(cut * 1e6))).toBeLessThanOrEqual(200_000);
      }
    });
  });
  it('has settled on the plain level once a score was given twice more, and stays', () => {
    always((scores) => {
      const y = scores.at(-1)!;
      const settled = levelOf(y, last(scores));
      expect(settled.level).toBe(plainLevel(y));
      expect(levelOf(y, settled)).toEqual({ level: plainLevel(y), side: 0, borderline: false, near: null });
    });
  });
  it('remembers only the level and the side', () => {
    always((scores) => {
      const { level, side } = last(scores);
      const bare: LevelState = { level, side, borderline: false, near: null };
      fc.assert(
        fc.property(score, (y) => expect(levelOf(y, bare)).toEqual(levelOf(y, last(scores)))),
        { numRuns: 5 },
      );
    });
  });
});

describe('levelsOverRounds', () => {
  it('skips a round without a score and remembers', () =>
    expect(levels([2.5, 2.85, 3.45, null, 3.45])).toEqual([2, 3, 3, null, 4]));
  it('starts anew where a series starts', () => {
    const rounds = [2.85, 3.45].map((y, i) => ({ score: y, startsSeries: i === 1 }));
    expect(levelsOverRounds(rounds).map((state) => state?.level)).toEqual([3, 4]);
  });
});
