import highs from 'highs';
import type { LinearSolver } from '../confidential-types.js';

/** What is used of the package; its own types describe its CommonJS form, not the module that is loaded. */
interface Runtime {
  readonly version: { readonly string: string };
  solve(
    problem: string,
    options?: Readonly<Record<string, number>>,
  ): {
    readonly Status: string;
    readonly ObjectiveValue: number;
    readonly Columns: Readonly<Record<string, { readonly Primal: number }>>;
  };
}
const load = highs as unknown as () => Promise<Runtime>;

/**
 * HiGHS, compiled to WebAssembly, as the solver of the tripwire. Load it once: compiling takes a tenth of a second or more.
 *
 * Each problem is solved by itself with the solver's own defaults, so the order of problems does not matter. `value` is that of the point found;
 * a mixed-integer problem is solved to a relative gap of 10⁻⁴, or to the gap that is asked for.
 *
 * @example const solver = await loadHighs(); solver.solve('Maximize\n obj: x\nSubject To\n c: x <= 3\nEnd\n').value // 3
 * @see https://highs.dev
 */
export function loadHighs(): Promise<LinearSolver> {
  return load().then((runtime) => ({
    name: 'HiGHS',
    version: runtime.version.string,
    solve: (problem, gap) => {
      const { Status, ObjectiveValue, Columns } = runtime.solve(problem, gap === undefined ? {} : { mip_abs_gap: gap });
      if (Status !== 'Optimal') return { status: Status === 'Infeasible' ? 'infeasible' : 'other', value: null, point: null };
      const point = Object.fromEntries(Object.entries(Columns).map(([name, { Primal }]) => [name, Primal]));
      return { status: 'optimal', value: ObjectiveValue, point };
    },
  }));
}
