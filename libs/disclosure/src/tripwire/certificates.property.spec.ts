import fc from 'fast-check';
import { SMALL_POLICY, smallReleases } from '../testing/small-release.js';
import { certifier } from './certified-range.js';
import { loadHighs } from './highs-solver.js';
import { moveValue } from './move-value.js';
import { possibleRange } from './possible-range.js';
import { reachValue } from './reach-value.js';
import { brokenCell, formulate } from './problem.js';
import { startAt } from './true-point.js';
import { trustByTrust } from '../testing/trust-by-trust.js';

const knowledgeOf = (ids: readonly string[], known: readonly string[]) => ({
  known: ids.map((id) => known.includes(id)),
  told: ids.flatMap((id, i) => (known.includes(id) ? [i] : [])),
});

describe('what the tripwire claims without a solver', () => {
  it('keeps the true scores inside every limit', () => {
    fc.assert(
      fc.property(smallReleases, ({ input }) => {
        const problem = formulate(input, SMALL_POLICY);
        expect(brokenCell(problem, problem.values)).toBe(-1);
      }),
      { numRuns: 300 },
    );
  });

  it('moves to points that keep every limit and what the viewer knows', () => {
    let found = 0;
    const target = fc.record({ position: fc.nat(), to: fc.integer({ min: 100, max: 500 }) });
    fc.assert(
      fc.property(smallReleases, fc.array(target, { minLength: 5, maxLength: 10 }), ({ input, known }, targets) => {
        const problem = formulate(input, SMALL_POLICY);
        const { known: knows } = knowledgeOf(problem.ids, known);
        for (const { position, to } of targets) {
          const i = position % problem.values.length;
          const moves = knows[i] ? null : moveValue(startAt(problem), i, to / 100, knows);
          if (!moves) continue;
          found++;
          const moved = problem.values.map((value, j) => value + (moves.get(j) ?? 0));
          expect(moved[i]).toBeCloseTo(to / 100, 9);
          expect(brokenCell(problem, moved)).toBe(-1);
          for (const j of moves.keys()) expect(knows[j]).toBe(false);
          for (const value of moved) expect(value >= 1 - 1e-9 && value <= 5 + 1e-9).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
    expect(found).toBeGreaterThan(200);
  });

  it('never claims more than the exact range, on 300 small releases', async () => {
    const solver = await loadHighs();
    let certified = 0;
    fc.assert(
      fc.property(smallReleases, fc.constantFrom(0.5, 1, 2, 4), fc.boolean(), ({ input, known }, enough, outsider) => {
        const problem = formulate(input, SMALL_POLICY);
        const knowledge = knowledgeOf(problem.ids, outsider ? [] : known);
        const certificates = certifier(startAt(problem), enough);
        for (const [a, atom] of problem.atoms.entries()) {
          const target = atom.find((i) => !knowledge.known[i]);
          const proven = certificates.range(a, knowledge);
          if (target === undefined || !proven) continue;
          const exact = possibleRange(problem, knowledge.known, target, solver);
          expect(proven.least).toBeGreaterThanOrEqual((exact?.least ?? NaN) - 1e-6);
          expect(proven.most).toBeLessThanOrEqual((exact?.most ?? NaN) + 1e-6);
          if (proven.most - proven.least >= enough) certified++;
          break;
        }
      }),
      { numRuns: 300, seed: 61 },
    );
    expect(certified).toBeGreaterThan(60);
  });
});

describe('possibleRange', () => {
  it('finds by atoms what a programme with a variable for each trust finds, on 100 small releases', async () => {
    const solver = await loadHighs();
    fc.assert(
      fc.property(smallReleases, fc.nat(), ({ input, known }, pick) => {
        const problem = formulate(input, SMALL_POLICY);
        const { known: knows } = knowledgeOf(problem.ids, known);
        const unknown = problem.values.flatMap((_, i) => (knows[i] ? [] : [i]));
        const target = unknown[pick % unknown.length] ?? 0;
        const byAtom = possibleRange(problem, knows, target, solver);
        const solve = (sense: string) => solver.solve(trustByTrust(problem, knows, target, sense)).value ?? NaN;
        expect(byAtom?.most).toBeCloseTo(solve('Maximize'), 5);
        expect(byAtom?.least).toBeCloseTo(solve('Minimize'), 5);
      }),
      { numRuns: 100, seed: 62 },
    );
  });
});

describe('reachValue', () => {
  it('finds points that are possible, and says what they move, on 200 small releases', async () => {
    const solver = await loadHighs();
    let still = 0;
    fc.assert(
      fc.property(smallReleases, fc.nat(), fc.constantFrom('up', 'down'), ({ input, known }, pick, side) => {
        const problem = formulate(input, SMALL_POLICY);
        const { known: knows } = knowledgeOf(problem.ids, known);
        const unknown = problem.values.flatMap((_, i) => (knows[i] ? [] : [i]));
        const target = unknown[pick % unknown.length] ?? 0;
        const point = reachValue(problem, knows, target, side, solver);
        const held = knows.map((_, i) => !point?.moved.has(i) && i !== target);
        const others = possibleRange(problem, held, target, solver);
        expect(point?.reach).toBeGreaterThanOrEqual((others?.least ?? NaN) - 1e-5);
        expect(point?.reach).toBeLessThanOrEqual((others?.most ?? NaN) + 1e-5);
        for (const i of point?.moved ?? []) expect(knows[i]).toBe(false);
        if ((point?.moved.size ?? 0) < unknown.length) still++;
      }),
      { numRuns: 200, seed: 63 },
    );
    expect(still).toBeGreaterThan(20);
  });
});
