import highs from 'highs';

/** What is used of the package; its own types describe its CommonJS form, not the module that is loaded. */
export interface Solver {
  createModel(source: { format: 'lp'; data: string }): Model;
  readonly constants: { readonly modelStatus: { readonly optimal: number; readonly infeasible: number } };
}

export interface Model {
  readonly options: { set(options: Readonly<Record<string, string | number | boolean>>): unknown };
  getColByName(name: string): number;
  changeColCost(column: number, cost: number): unknown;
  changeColBounds(column: number, low: number, high: number): unknown;
  run(): unknown;
  getModelStatus(): number;
  getObjectiveValue(): number;
  getSolution(): { readonly colValue: Float64Array };
  dispose(): void;
}

export const loadSolver = highs as unknown as () => Promise<Solver>;
