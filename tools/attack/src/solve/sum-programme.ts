import type { LinearSystem } from '../facts/linear-system.js';
import type { Atoms } from './atoms.js';
import type { Model, Solver } from './highs.js';

const decimal = (x: number): string => x.toFixed(9);

/**
 * The linear programme of one system: one variable for the sum of each atom, one row for each released sum. It stays in the solver, which starts each time
 * from where it was; somebody's knowledge only moves the limits of the variables.
 */
export class SumProgramme {
  private readonly model: Model;
  private readonly columns: readonly number[];
  private readonly optimal: number;
  solves = 0;

  constructor(solver: Solver, { rows }: LinearSystem, atoms: Atoms) {
    const name = (a: number) => `y${a}`;
    const terms = (r: number) =>
      (atoms.rows[r] ?? []).flatMap((x, a) => (x === 0 ? [] : `${x < 0 ? '-' : '+'} ${name(a)}`)).join(' ');
    const lines = rows.flatMap(({ low, high }, r) => [
      ` l${r}: ${terms(r)} >= ${decimal(low - 1e-7)}`,
      ` h${r}: ${terms(r)} <= ${decimal(high + 1e-7)}`,
    ]);
    const all = atoms.members.map((_, a) => name(a));
    const free = all.map((y) => ` -1000 <= ${y} <= 1000`);
    const data = ['Minimize', ` obj: ${all.join(' + ')}`, 'Subject To', ...lines, 'Bounds', ...free, 'End'].join('\n');
    this.model = solver.createModel({ format: 'lp', data });
    this.model.options.set({ output_flag: false });
    this.columns = all.map((y) => this.model.getColByName(y));
    this.optimal = solver.constants.modelStatus.optimal;
    this.aim([]);
  }

  limit(bounds: readonly { readonly low: number; readonly high: number }[]): void {
    bounds.forEach(({ low, high }, a) => this.model.changeColBounds(this.columns[a] as number, low - 1e-9, high + 1e-9));
  }

  /** Atom sums at which the weighted sum is smallest; null when nothing fits. */
  minimise(weights: readonly (readonly [atom: number, weight: number])[]): Float64Array | null {
    this.aim(weights);
    this.solves++;
    this.model.run();
    if (this.model.getModelStatus() !== this.optimal) return null;
    const { colValue } = this.model.getSolution();
    return Float64Array.from(this.columns, (column) => colValue[column] as number);
  }

  private aim(weights: readonly (readonly [number, number])[]): void {
    const cost = new Map(weights);
    this.columns.forEach((column, a) => this.model.changeColCost(column, cost.get(a) ?? 0));
  }

  dispose(): void {
    this.model.dispose();
  }
}
