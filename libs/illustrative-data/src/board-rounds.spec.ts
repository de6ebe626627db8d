import { illustrativeOrganisations, illustrativeRounds } from './index.js';
import { answersByTrust, boardRounds, boardScores, conceptsOf } from './testing/answers.js';
import { isOpenOn } from './testing/as-at.js';
import { readRows } from './testing/rows.js';

const openOn = (date: string) =>
  new Set(illustrativeOrganisations.filter((o) => o.kind === 'trust' && isOpenOn(o, date)).map(({ code }) => code));
const suppliers = (files: readonly string[]) => new Set(files.flatMap((file) => readRows(file).rows.map(([code]) => code)));

describe('the board rounds', () => {
  it('are six, half-yearly, in one series, the last with the statements of 2026', () => {
    expect(boardRounds.map(({ id, asAt, frameworkVersion, position }) => [id, asAt, frameworkVersion, position])).toEqual([
      ['board-r1', '2024-03-31', 'board-2025', 1],
      ['board-r2', '2024-09-30', 'board-2025', 2],
      ['board-r3', '2025-03-31', 'board-2025', 3],
      ['board-r4', '2025-09-30', 'board-2025', 4],
      ['board-r5', '2026-03-31', 'board-2025', 5],
      ['board-r6', '2026-09-30', 'board-2026', 6],
    ]);
    expect(new Set(boardRounds.map(({ series }) => series))).toEqual(new Set(['board-digital-leadership']));
  });

  it('have names and labels of their own', () => {
    expect(boardRounds[0]).toMatchObject({ name: 'Board self-assessment, spring 2024', shortName: 'Spring 2024' });
    for (const key of ['id', 'name', 'shortName'] as const) {
      expect(new Set(illustrativeRounds.map((round) => round[key])).size).toBe(illustrativeRounds.length);
    }
  });

  it.each(boardRounds)('ask what the framework asks and nothing that tells a person: $id', ({ files, frameworkVersion }) => {
    expect(readRows(files[0]!).heading).toEqual(['ods_code', 'role', 'board_size', ...conceptsOf(frameworkVersion)]);
  });

  it.each(boardRounds)('have only rows that the framework allows, of trusts that are open: $id', ({ files, asAt }) => {
    const { rows } = readRows(files[0]!);
    const trusts = openOn(asAt);
    const wrong = rows.filter(([code = '', role = '', size = '', ...cells]) => {
      const fine = trusts.has(code) && /^(executive|non_executive)$/.test(role) && Number(size) >= 10 && Number(size) <= 17;
      return !fine || cells.length !== 24 || cells.some((cell) => !/^([1-5]|can't say|)$/.test(cell));
    });
    expect(rows.length).toBeGreaterThan(1900);
    expect(wrong).toEqual([]);
  });

  it.each(boardRounds)('have at most as many answers as the board has members, and one size of board: $id', ({ files }) => {
    const sizes = new Map<string, Set<string>>();
    const answered = new Map<string, number>();
    for (const [code = '', , size = ''] of readRows(files[0]!).rows) {
      sizes.set(code, (sizes.get(code) ?? new Set()).add(size));
      answered.set(code, (answered.get(code) ?? 0) + 1);
    }
    expect([...sizes].filter(([code, own]) => own.size !== 1 || answered.get(code)! > Number([...own][0]))).toEqual([]);
    expect([...answered.values()].filter((n) => n > 15)).toEqual([]);
    const usual = [...answered.values()].filter((n) => n >= 8);
    expect(usual.length / answered.size).toBeGreaterThan(0.9);
  });

  it.each(boardRounds)('stand in random order: neighbours are seldom of one trust: $id', ({ files }) => {
    const { rows } = readRows(files[0]!);
    const together = rows.filter(([code], i) => i > 0 && rows[i - 1]![0] === code);
    expect(together.length / rows.length).toBeLessThan(0.02);
  });

  it.each(boardRounds)('are missing from 4 to 8 in a hundred trusts: $id', ({ id, asAt, scoreFiles }) => {
    const took = new Set([...answersByTrust(id).keys(), ...suppliers(scoreFiles)]);
    const trusts = openOn(asAt);
    const missing = [...trusts].filter((code) => !took.has(code));
    expect(missing.length / trusts.size).toBeGreaterThan(0.04);
    expect(missing.length / trusts.size).toBeLessThan(0.08);
  });

  it.each(boardRounds)('have boards with too few answers for all themes and for some: $id', ({ id }) => {
    const absent = [...answersByTrust(id).values()].map((board) => boardScores(board).filter((score) => score === null).length);
    expect(absent.filter((n) => n === 8).length).toBeGreaterThanOrEqual(2);
    expect(absent.filter((n) => n > 0 && n < 8).length).toBeGreaterThanOrEqual(2);
    expect(absent.filter((n) => n > 0).length).toBeLessThan(15);
  });

  it.each(boardRounds)('have many boards with five on both sides, and many without: $id', ({ id }) => {
    const boards = [...answersByTrust(id).values()];
    const both = boards.filter((board) => {
      const executives = board.filter(({ role }) => role === 'executive').length;
      return executives >= 5 && board.length - executives >= 5;
    });
    expect(both.length / boards.length).toBeGreaterThan(0.4);
    expect(both.length / boards.length).toBeLessThan(0.7);
  });
});
