import { BOARD_2025, BOARD_2026, type Theme } from '@boardmark/assessment';
import { illustrativeRounds } from '../index.js';
import { readRows } from './rows.js';

export const boardRounds = illustrativeRounds.filter(({ contents }) => contents === 'responses');

/** One row of a round: the cells as they stand. */
export interface Answers {
  readonly code: string;
  readonly role: string;
  readonly cells: readonly string[];
}

export const themesOf = (frameworkVersion: string): readonly Theme[] =>
  [BOARD_2025, BOARD_2026].find(({ id }) => id === frameworkVersion)?.themes ?? [];

export const conceptsOf = (frameworkVersion: string): readonly string[] =>
  themesOf(frameworkVersion).flatMap(({ statements }) => statements.map(({ conceptId }) => conceptId));

/** The answers of a round by trust. */
export function answersByTrust(round: string): ReadonlyMap<string, readonly Answers[]> {
  const boards = new Map<string, Answers[]>();
  for (const [code = '', role = '', , ...cells] of readRows(`${round}.csv`).rows) {
    const board = boards.get(code) ?? [];
    board.push({ code, role, cells });
    boards.set(code, board);
  }
  return boards;
}

export const mean = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

export function standardDeviation(numbers: readonly number[]): number {
  const centre = mean(numbers);
  return Math.sqrt(numbers.reduce((sum, x) => sum + (x - centre) ** 2, 0) / (numbers.length - 1));
}

/** Means of a theme's three answers, for members who gave at least two. */
export function memberMeans(board: readonly Answers[], theme: number): readonly number[] {
  return board
    .map(({ cells }) =>
      cells
        .slice(3 * theme, 3 * theme + 3)
        .filter((cell) => /^[1-5]$/.test(cell))
        .map(Number),
    )
    .filter((given) => given.length >= 2)
    .map(mean);
}

/** A board's score on each of the eight themes, null below five members. */
export function boardScores(board: readonly Answers[]): readonly (number | null)[] {
  return Array.from({ length: 8 }, (_, theme) => {
    const means = memberMeans(board, theme);
    return means.length >= 5 ? mean(means) : null;
  });
}

/** Each trust's theme scores in a round. */
export const scoresOfRound = (round: string): ReadonlyMap<string, readonly (number | null)[]> =>
  new Map([...answersByTrust(round)].map(([code, board]) => [code, boardScores(board)]));
