import {
  illustrativeMemberships,
  illustrativeOrganisations,
  illustrativeSpecialCases as special,
  illustrativeSuccessions,
} from './index.js';
import { answersByTrust, boardRounds, boardScores, mean, memberMeans, type Answers } from './testing/answers.js';
import { isOpenOn, parentsOn } from './testing/as-at.js';
import { readRows } from './testing/rows.js';

const byCode = new Map(illustrativeOrganisations.map((o) => [o.code, o]));
const asAt = boardRounds.map((round) => round.asAt);
const boards = boardRounds.map(({ id }) => answersByTrust(id));
const systemIn = (trust: string, round: number) => parentsOn(illustrativeMemberships, asAt[round - 1]!).get(trust);
const openIn = (code: string) => asAt.map((date) => isOpenOn(byCode.get(code)!, date));
const readme = readRows('README.md');

const boardsOf = (code: string) => boards.flatMap((round) => round.get(code) ?? []);
const side = (board: readonly Answers[], role: string) => board.filter((answers) => answers.role === role);
const gap = (code: string) =>
  mean(
    [0, 1, 2, 3, 4, 5, 6, 7].map((theme) => {
      const sides = ['executive', 'non_executive'].map((role) => mean(memberMeans(side(boardsOf(code), role), theme)));
      return Math.abs(sides[0]! - sides[1]!);
    }),
  );

describe('special cases', () => {
  it('merge two trusts under a new code between rounds 2 and 3', () => {
    const { predecessors, successor } = special.merger;
    expect(predecessors.map(openIn)).toEqual([0, 1].map(() => [true, true, false, false, false, false]));
    expect(openIn(successor)).toEqual([false, false, true, true, true, true]);
    expect(illustrativeSuccessions.filter((s) => s.successor === successor).map((s) => s.predecessor)).toEqual(predecessors);
    expect(predecessors.filter((code) => !boards[1]!.has(code))).toEqual([]);
  });

  it('let one trust take over another between rounds 5 and 6 and keep its code', () => {
    const { acquirer, acquired } = special.acquisition;
    expect(openIn(acquired)).toEqual([true, true, true, true, true, false]);
    expect(openIn(acquirer)).toEqual(Array(6).fill(true));
    expect(illustrativeSuccessions.find((s) => s.predecessor === acquired)).toMatchObject({
      successor: acquirer,
      kind: 'acquisition',
    });
  });

  it('move a trust to another system between rounds 3 and 4', () => {
    const { trust, from, to } = special.move;
    expect([systemIn(trust, 3), systemIn(trust, 4)]).toEqual([from, to]);
  });

  it('join a system of one trust and one of two between rounds 4 and 5', () => {
    const { predecessors, successor } = special.systemMerger;
    const members = (system: string, round: number) =>
      [...parentsOn(illustrativeMemberships, asAt[round - 1]!)].filter(([, parent]) => parent === system).map(([child]) => child);
    const before = predecessors.map((system) => members(system, 4));
    expect(before.map((list) => list.length).sort()).toEqual([1, 2]);
    expect(members(successor, 5).sort()).toEqual(before.flat().sort());
  });

  it('let a trust open before round 3 and answer from then on', () => {
    expect(boards.map((round) => round.has(special.lateJoiner))).toEqual([false, false, true, true, true, true]);
  });

  it('have three pairs of trusts of one system that share a holding, and no other holdings', () => {
    const held = illustrativeOrganisations.filter(({ holding }) => holding !== null).map(({ code }) => code);
    expect(held.sort()).toEqual(special.holdings.flat().sort());
    for (const [a, b] of special.holdings) {
      expect(byCode.get(a!)?.holding).toBe(byCode.get(b!)?.holding);
      expect(systemIn(a!, 6)).toBe(systemIn(b!, 6));
    }
    expect(special.holdings).toHaveLength(3);
  });

  it('have trusts that never take part', () => {
    expect(special.neverSubmitting).toHaveLength(3);
    expect(special.neverSubmitting.filter((code) => boardsOf(code).length > 0 || !openIn(code).every(Boolean))).toEqual([]);
  });

  it('have trusts that supply scores in rounds 3 and 4 and no answers then', () => {
    const supplied = ['board-r3-scores.csv', 'board-r4-scores.csv'].map(
      (file) => new Set(readRows(file).rows.map(([code]) => code)),
    );
    expect(supplied).toEqual([new Set(special.supplyingScores), new Set(special.supplyingScores.slice(0, 2))]);
    supplied.forEach((codes, i) => expect([...codes].filter((code) => boards[i + 2]!.has(code!))).toEqual([]));
  });

  it('have boards that nearly agree: four answers in five are the usual one', () => {
    for (const code of special.nearlyUnanimousBoards) {
      const shares = boards.flatMap((round) => {
        const board = round.get(code) ?? [];
        return Array.from({ length: 24 }, (_, i) => board.map(({ cells }) => cells[i]!).filter((cell) => /^[1-5]$/.test(cell)))
          .filter((cells) => cells.length >= 5)
          .map((cells) => Math.max(...'12345'.split('').map((x) => cells.filter((cell) => cell === x).length)) / cells.length);
      });
      expect(mean(shares)).toBeGreaterThan(0.8);
    }
    expect(special.nearlyUnanimousBoards.length).toBeGreaterThanOrEqual(5);
  });

  it('have boards whose sides lie more than half a point apart, and mostly do not', () => {
    expect(special.splitBoards.length).toBeGreaterThanOrEqual(10);
    expect(special.splitBoards.map(gap).filter((points) => points < 0.5)).toEqual([]);
    expect(mean([...boards[0]!.keys()].filter((code) => !special.splitBoards.includes(code)).map(gap))).toBeLessThan(0.35);
  });

  it("have boards that often can't say", () => {
    const rate = (code: string) => {
      const cells = boardsOf(code).flatMap((answers) => answers.cells);
      return cells.filter((cell) => cell === "can't say").length / cells.length;
    };
    const often = mean(special.boardsThatOftenCannotSay.map(rate));
    expect(often).toBeGreaterThan(2 * mean([...boards[0]!.keys()].map(rate)));
  });

  it.each([
    ['fast movers rise', 'fastMovers', 0.3, 1.5],
    ['others fall', 'slipping', -1.2, -0.1],
  ] as const)('have trusts that change: %s', (_words, key, least, most) => {
    const rises = special[key].flatMap((code) => {
      const [first, last] = [boards[0]!, boards[5]!].map((round) => round.get(code));
      if (!first || !last) return [];
      const [before, after] = [boardScores(first), boardScores(last)];
      return before.flatMap((score, theme) => (score === null || after[theme] == null ? [] : [after[theme] - score]));
    });
    expect(rises.length).toBeGreaterThan(24);
    expect(mean(rises)).toBeGreaterThan(least);
    expect(mean(rises)).toBeLessThan(most);
  });

  it('stand in the README of the data, each code', () => {
    const text = [readme.heading, ...readme.rows].flat().join(',');
    const codes = JSON.stringify(special).match(/Z[A-Z0-9]{3,5}/g) ?? [];
    expect(codes.length).toBeGreaterThan(70);
    expect(codes.filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
  });
});
