import type { LinearSolver } from '../confidential-types.js';
import vectors from '../fixtures/feasibility-vectors.json' with { type: 'json' };
import { DISCLOSURE_POLICY } from '../policy.js';
import { sumsProblem } from '../testing/sums-problem.js';
import { loadHighs } from './highs-solver.js';
import { possibleRange } from './possible-range.js';
import { formulate } from './problem.js';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadHighs();
});

function ranges(ids: readonly string[], sums: readonly (readonly [string[], number])[], highest: number) {
  const problem = sumsProblem(ids, sums, highest);
  return (id: string) => {
    const range = possibleRange(
      problem,
      ids.map(() => false),
      ids.indexOf(id),
      solver,
    );
    return [range?.least ?? NaN, range?.most ?? NaN].map((end) => Math.round(end * 1e6) / 1e6);
  };
}

describe('possibleRange', () => {
  it('gives the feasibility intervals of Geurts in the SDC Handbook', () => {
    const { row_totals, col_totals, feasibility } = vectors.sdc_geurts;
    const of = ranges(
      ['x11', 'x12', 'x21', 'x22'],
      [
        [['x11', 'x12'], row_totals[0] ?? NaN],
        [['x21', 'x22'], row_totals[1] ?? NaN],
        [['x11', 'x21'], col_totals[0] ?? NaN],
        [['x12', 'x22'], col_totals[1] ?? NaN],
      ],
      10,
    );
    for (const [cell, range] of Object.entries(feasibility)) expect(of(cell)).toEqual(range);
  });

  it('finds the recoverable cell of the 4 × 4 table of sdcTable, and its range after one more suppression', () => {
    const { cells, suppressed, exactly_recoverable, after_also_suppressing_xd } = vectors.sdc_sdctable_4x4;
    const of = (hidden: string[]) => {
      const value = (cell: string) => cells[cell[0] as 'w']['abcd'.indexOf(cell[1] ?? '')] ?? NaN;
      const lines = [...'wxyzabcd'].map((line) => hidden.filter((cell) => cell.includes(line)));
      const sums = lines
        .filter((line) => line.length > 0)
        .map((line) => [line, line.reduce((sum, cell) => sum + value(cell), 0)] as const);
      return ranges(hidden, sums, 4000);
    };
    expect(of(suppressed)('wb')).toEqual([exactly_recoverable.wb, exactly_recoverable.wb]);
    expect(of([...suppressed, 'xd'])('wb')).toEqual(after_also_suppressing_xd.wb);
  });

  it('sees what two linked tables of sdcTable, each safe by itself, give away together', () => {
    const { n, hier1, hier2, primary, jointly_disclosed } = vectors.sdc_sdctable_linked;
    const of = (hidden: string[], ...hierarchies: Record<string, string[]>[]) => {
      const lines = hierarchies.flatMap((hierarchy) =>
        Object.values(hierarchy).map((line) => line.filter((area) => hidden.includes(area))),
      );
      const sums = lines
        .filter((line) => line.length > 0)
        .map((line) => [line, line.reduce((sum, area) => sum + n[area as 'A'], 0)] as const);
      return ranges(hidden, sums, 100);
    };
    const width = ([least = NaN, most = NaN]: number[]) => most - least;
    expect(of(primary, hier1, hier2)('K')).toEqual([jointly_disclosed.K, jointly_disclosed.K]);
    expect(width(of(primary, hier1)('K'))).toBeGreaterThan(0);
    expect(width(of(primary, hier2)('K'))).toBeGreaterThan(0);
    expect(width(of([...primary, 'N'], hier1, hier2)('K'))).toBeGreaterThan(0);
  });

  it.each([
    [0.01, true, vectors.sdc_toy.insider['lp_unit0.01']],
    [0.1, true, vectors.sdc_toy.insider['lp_unit0.1']],
    [0.1, false, [1, 5]],
  ])('places A3 of the worked example for B1, rounded to %s, with the acute mean: %s', (step, withAcute, expected) => {
    const { x, rows } = vectors.sdc_toy;
    const values = Object.entries(x).map(([id, value]) => ({ id, value }));
    const groups = Object.entries(rows).filter(([id]) => withAcute || id !== 'acute');
    const cells = groups.map(([group, members]) => {
      const mean = members.reduce((sum, id) => sum + x[id as 'A1'], 0) / members.length;
      const shown = { value: Math.round(mean / step) * step };
      return {
        kind: 'system' as const,
        members,
        step,
        cell: { group, theme: 'Culture', mean: shown, quartiles: null, histogram: null, spread: null },
      };
    });
    const problem = formulate({ values, cells, viewers: [] }, DISCLOSURE_POLICY);
    const known = problem.ids.map((id) => id === 'B1');
    const range = possibleRange(problem, known, problem.ids.indexOf('A3'), solver);
    expect(range?.least).toBeCloseTo(expected[0] ?? NaN, 6);
    expect(range?.most).toBeCloseTo(expected[1] ?? NaN, 6);
  });
});
