import fc from 'fast-check';
import type { Answer, BoardResponse } from './board-response.js';
import { scoreBoard } from './score-board.js';
import { ARBITRARY_FRAMEWORK as framework, arbitraryBoard, frameworkOf } from './testing/arbitrary-board.js';
import { referenceScores } from './testing/reference-board.js';

const always = (property: (board: readonly BoardResponse[]) => void) =>
  fc.assert(fc.property(arbitraryBoard, property), { numRuns: 1000 });
const scores = (board: readonly BoardResponse[]) => scoreBoard(framework, board).themes.map(({ score }) => score);
const change = (board: readonly BoardResponse[], to: (answer: Answer) => Answer) =>
  board.map(({ role, answers }) => ({ role, answers: answers.map(to) }));

describe('scoreBoard, for any board,', () => {
  it('gives the scores of brute force', () => {
    always((board) => {
      const expected = referenceScores(framework, board);
      scores(board).forEach((score, i) => {
        if (expected[i] == null) expect(score).toBeNull();
        else expect(Math.abs((score ?? NaN) - expected[i])).toBeLessThan(6e-7);
      });
    });
  });

  it('is the same to the last bit whatever the order of the responses', () => {
    always((board) => expect(scoreBoard(framework, board.toReversed())).toEqual(scoreBoard(framework, board)));
  });

  it('does not change its input and can be written as JSON', () => {
    always((board) => {
      const before = structuredClone(board);
      const result = scoreBoard(framework, board, 12);
      expect(board).toEqual(before);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    });
  });

  it('never lets "can\'t say" touch a score, a range or the agreement', () => {
    always((board) => {
      const strip = (each: readonly BoardResponse[]) =>
        scoreBoard(framework, each).themes.map((theme) => ({ ...theme, cantSay: null }));
      expect(strip(change(board, (answer) => (answer === 'cant_say' ? null : answer)))).toEqual(strip(board));
      expect(strip(change(board, (answer) => answer ?? 'cant_say'))).toEqual(strip(board));
    });
  });

  it('keeps a score when a statement joins that nobody answers and the half rule does not move', () => {
    const [three, four] = [frameworkOf({ theme: 'sss' }), frameworkOf({ theme: 'ssss' })];
    always((board) => {
      const cut = board.map(({ role, answers }) => ({ role, answers: answers.slice(0, 3) }));
      const longer = cut.map(({ role, answers }) => ({ role, answers: [...answers, null] }));
      const pick = (result: ReturnType<typeof scoreBoard>) =>
        result.themes.map(({ score, ad, rwg, cantSay }) => [score, ad, rwg, cantSay]);
      expect(pick(scoreBoard(four, longer))).toEqual(pick(scoreBoard(three, cut)));
    });
  });

  it('mirrors when everybody says the opposite', () => {
    always((board) => {
      const mirrored = scoreBoard(
        framework,
        change(board, (answer) => (typeof answer === 'number' ? ((6 - answer) as Answer) : answer)),
      );
      scoreBoard(framework, board).themes.forEach(({ score, ad, agreement, standardError }, i) => {
        const other = mirrored.themes[i];
        expect(other).toMatchObject({ ad, agreement, standardError });
        if (score === null) expect(other?.score).toBeNull();
        else expect((other?.score ?? NaN) + score).toBeCloseTo(6, 5);
      });
    });
  });

  it('holds every score within its range and gives none of what a stand-in hides', () => {
    always((board) => {
      for (const { score, standIn, low, high, standardError, ad, rwg, split, nValid } of scoreBoard(framework, board).themes) {
        if (standIn !== null) expect([standardError, low, high, ad, rwg, split]).toEqual(Array(6).fill(null));
        else if (score !== null) {
          expect(standardError).toBeGreaterThan(0);
          expect([low, score, high].map(Number)).toEqual([low, score, high].map(Number).toSorted((a, b) => a - b));
          expect([Number(low) >= 1, Number(high) <= 5, score >= 1.2 && score <= 4.8]).toEqual([true, true, true]);
        }
        expect(score === null).toBe((nValid ?? 0) < 5);
      }
    });
  });

  it('tells the sides apart on every theme or on none, and only with five of each', () => {
    always((board) => {
      const { themes } = scoreBoard(framework, board);
      expect(new Set(themes.map(({ split }) => split === null)).size).toBe(1);
      expect(new Set(themes.map(({ dependsOnWho }) => dependsOnWho === null)).size).toBe(1);
      const executives = board.filter(({ role }) => role === 'executive').length;
      if (Math.min(executives, board.length - executives) < 5) expect(themes[0]?.split).toBeNull();
    });
  });
});
