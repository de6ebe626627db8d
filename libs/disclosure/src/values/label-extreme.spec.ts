import fc from 'fast-check';
import type { LinearSolver } from '../confidential-types.js';
import type { Shown } from '../ledger.js';
import { DISCLOSURE_POLICY } from '../policy.js';
import { loadHighs } from '../tripwire/highs-solver.js';
import { withoutHolder } from './group-scores.js';
import { labelExtreme } from './label-extreme.js';
import { describeShown } from './shown.js';

const show = (scores: number[], holders: number[][], step = 0.1) => labelExtreme({ scores, holders }, step, DISCLOSURE_POLICY);
const singles = (scores: readonly number[]) => scores.map((_, i) => [i]);

/** Range of one unknown when the others are anywhere on the scale and the mean of all is as shown, by linear programming. */
function width(solver: LinearSolver, shown: Shown, step: number, known: readonly number[], unknowns: number): number {
  const n = known.length + unknowns;
  const { low, high } = describeShown(shown);
  const half = 'value' in shown ? step / 2 : 0;
  const told = known.reduce((sum, x) => sum + x, 0);
  const total = Array.from({ length: unknowns }, (_, j) => `x${j}`).join(' + ');
  const bounds = Array.from({ length: unknowns }, (_, j) => ` 1 <= x${j} <= 5`).join('\n');
  const solve = (sense: string) => {
    const rows = ` a: ${total} >= ${(low - half) * n - told - 1e-9}\n b: ${total} <= ${(high + half) * n - told + 1e-9}`;
    const { value } = solver.solve(`${sense}\n obj: x0\nSubject To\n${rows}\nBounds\n${bounds}\nEnd\n`);
    return value ?? NaN;
  };
  return solve('Maximize') - solve('Minimize');
}

describe('labelExtreme', () => {
  it('shows an ordinary mean as a number', () => {
    const scores = [3.53, 2.9, 3.8, 3.2, 4.1, 3.0];
    expect(show(scores, singles(scores), 0.01)).toEqual({ value: 3.42 });
  });

  it('labels a mean that is extreme, and one that is extreme to somebody', () => {
    expect(show([4.8, 4.9, 4.6, 4.7, 4.6], singles([1, 2, 3, 4, 5]))).toEqual({ label: 'high' });
    expect(show([1.2, 1.1, 1.4, 1.3, 1.2], singles([1, 2, 3, 4, 5]))).toEqual({ label: 'low' });
    expect(show([1, 4.8, 4.8, 4.8, 4.8], singles([1, 2, 3, 4, 5]))).toEqual({ label: 'high' });
    expect(show([1, 4.8, 4.8, 4.8, 4.8], [])).toEqual({ value: 4 });
  });

  it('looks at every holder: 5 of 10 known and a mean of 4.0 would pin the other five to 0.18', async () => {
    const known = [3, 3, 3, 3.1, 3];
    const rest = [4.98, 4.98, 4.98, 4.98, 4.98];
    const solver = await loadHighs();
    expect(show([...known, ...rest], [])).toEqual({ value: 4 });
    expect(width(solver, { value: 4 }, 0.01, known, 5)).toBeLessThan(0.25);
    const better = known.map((score) => score + 0.4);
    expect(show([...better, ...rest], [[0, 1, 2, 3, 4]])).toEqual({ label: 'high' });
    expect(width(solver, { label: 'high' }, 0.01, better, 5)).toBeGreaterThan(2.5);
  });

  it('says nothing where the label would be untrue, or would tell the holder what it hides', async () => {
    const solver = await loadHighs();
    const untrue = [1.5, 1.5, 1.5, 1.5, 1.5, 4.9, 4.9, 4.9, 4.9, 4.9];
    expect(show(untrue, [[0, 1, 2, 3, 4]])).toEqual({ label: 'wide' });
    const telling = [2.6, 2.6, 2.6, 2.6, 2.6, 5, 5, 5, 5, 5];
    expect(show(telling, [[0, 1, 2, 3, 4]])).toEqual({ label: 'wide' });
    expect(width(solver, { label: 'high' }, 0.1, telling.slice(0, 5), 5)).toBeLessThan(0.01);
  });

  it('on the next step of the ladder labels every mean from 3.8 up and 2.2 down', () => {
    const labelled = (scores: number[]) => labelExtreme({ scores, holders: [] }, 0.1, DISCLOSURE_POLICY, 'labels');
    expect([labelled([3.8, 3.8]), labelled([3.7, 3.8]), labelled([2.2, 2.2])]).toEqual([
      { label: 'high' },
      { value: 3.8 },
      { label: 'low' },
    ]);
  });

  it('leaves every holder min(4, m / 2) for each of m unknowns, by linear programming on 400 groups', async () => {
    const solver = await loadHighs();
    const score = fc.oneof(
      fc.integer({ min: 1000, max: 5000 }),
      fc.integer({ min: 4600, max: 5000 }),
      fc.integer({ min: 1000, max: 1300 }),
    );
    const group = fc.array(score, { minLength: 5, maxLength: 14 }).chain((thousandths) =>
      fc.record({
        scores: fc.constant(thousandths.map((x) => x / 1000)),
        known: fc.integer({ min: 1, max: thousandths.length - 4 }),
        step: fc.constantFrom(0.01, 0.1),
        coarseness: fc.constantFrom('normal' as const, 'labels' as const),
      }),
    );
    const seen = new Set<string>();
    fc.assert(
      fc.property(group, ({ scores, known, step, coarseness }) => {
        const holder = scores.slice(0, known).map((_, i) => i);
        const shown = labelExtreme({ scores, holders: [holder] }, step, DISCLOSURE_POLICY, coarseness);
        seen.add('value' in shown ? 'value' : shown.label);
        const mean = scores.reduce((sum, x) => sum + x, 0) / scores.length;
        const { low, high } = describeShown(shown);
        expect(mean).toBeGreaterThan(low - step / 2 - 1e-9);
        expect(mean).toBeLessThan(high + step / 2 + 1e-9);
        const m = scores.length - known;
        const left = width(solver, shown, step, scores.slice(0, known), withoutHolder(scores, holder).length);
        expect(left).toBeGreaterThan(Math.min(4, m / 2) - 1e-6);
      }),
      { numRuns: 400, seed: 8 },
    );
    expect([...seen].sort()).toEqual(['high', 'low', 'value', 'wide']);
  });
});
