import type { LinearSolver } from '../confidential-types.js';
import { DISCLOSURE_POLICY } from '../policy.js';
import { groupOf, inputOf } from '../testing/small-release.js';
import { loadHighs } from './highs-solver.js';
import type { AuditedCell, TripwireInput } from './tripwire-input.js';
import { tripwire } from './tripwire.js';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadHighs();
});

const idle: LinearSolver = {
  name: 'none',
  version: '0',
  solve: () => {
    throw new Error('No programme was expected.');
  },
};
const cell = (members: string[], mean: number, step: number): AuditedCell => ({
  kind: 'system',
  members,
  step,
  cell: { group: members.join(), theme: 'culture', mean: { value: mean }, quartiles: null, histogram: null, spread: null },
});
const toy = (step: number, ...groups: string[][]): TripwireInput => {
  const x = { A1: 3.53, A2: 2.9, A3: 3.8, B1: 3.2, B2: 4.1, B3: 3.0 };
  const mean = (ids: string[]) => ids.reduce((sum, id) => sum + x[id as 'A1'], 0) / ids.length;
  return {
    values: Object.entries(x).map(([id, value]) => ({ id, value })),
    cells: groups.map((ids) => cell(ids, Math.round(mean(ids) / step) * step, step)),
    viewers: Object.keys(x).map((id) => ({ id: `trust:${id}`, kind: 'trust', knows: [id] })),
  };
};
const all = ['A1', 'A2', 'A3', 'B1', 'B2', 'B3'];
const [a, b, acute] = [all.slice(0, 3), all.slice(3), ['A1', 'A2', 'B1']];

describe('tripwire', () => {
  it('fires on the overlap of the worked example, whose cells have three trusts each', () => {
    const { fired } = tripwire(toy(0.01, all, a, b, acute), solver, DISCLOSURE_POLICY);
    expect(fired).toMatchObject({ exact: true, width: expect.any(Number) });
    expect(fired?.width).toBeLessThan(1);
    const insider = tripwire({ ...toy(0.1, all, a, b, acute) }, solver, DISCLOSURE_POLICY).fired;
    expect(insider).toMatchObject({ viewer: 'trust', width: 0.6 });
  });

  it('needs no solver for the greedy release of the worked example', () => {
    const { fired, pairs } = tripwire(toy(0.1, all, a, b), idle, DISCLOSURE_POLICY);
    expect(fired).toBeNull();
    expect(pairs).toMatchObject({ solved: 0, searched: 0 });
    expect(pairs.certified).toBeGreaterThan(6);
  });

  it('sees a histogram that ignores the largest holder: means alone leave everything open, bins do not', () => {
    const codes = Array.from({ length: 20 }, (_, i) => `T${i}`);
    const scores = new Map(codes.map((code, i) => [code, i < 14 ? 2 + (i % 7) / 4 : 3.3 + (i % 6) / 100]));
    const holder = { id: 'system:S', kind: 'system' as const, knows: codes.slice(0, 14) };
    const england = groupOf('england', 'ENG', codes);
    const withBins = inputOf([england], scores, [holder]);
    expect(tripwire(withBins, solver, DISCLOSURE_POLICY).fired).toMatchObject({ viewer: 'system', who: 'system:S' });
    const meansOnly = {
      ...withBins,
      cells: withBins.cells.map((c) => ({ ...c, cell: { ...c.cell, quartiles: null, histogram: null } })),
    };
    expect(tripwire(meansOnly, solver, DISCLOSURE_POLICY).fired).toBeNull();
  });

  it('sees a corrected release beside the first: the difference of two rounded sums places the one who was late', () => {
    const codes = Array.from({ length: 6 }, (_, i) => `T${i}`);
    const late = [cell(codes.slice(0, 5), 3, 0.01), cell(codes, 3.2, 0.01)];
    const values = codes.map((id, i) => ({ id, value: i < 5 ? 3 : 4.2 }));
    expect(tripwire({ values, cells: late.slice(1), viewers: [] }, solver, DISCLOSURE_POLICY).fired).toBeNull();
    expect(tripwire({ values, cells: late, viewers: [] }, solver, DISCLOSURE_POLICY).fired).toMatchObject({
      about: 'T5',
      width: 0.11,
    });
  });

  it('counts a programme without an answer as too narrow', () => {
    const broken: LinearSolver = { name: 'broken', version: '0', solve: () => ({ status: 'other', value: null, point: null }) };
    expect(tripwire(toy(0.1, all, a, b, acute), broken, DISCLOSURE_POLICY).fired).toMatchObject({ width: 0 });
  });

  it('refuses cells that do not follow from the scores', () => {
    const input = toy(0.1, all);
    expect(() => tripwire({ ...input, cells: [cell(all, 3.9, 0.1)] }, solver, DISCLOSURE_POLICY)).toThrow(RangeError);
  });
});
