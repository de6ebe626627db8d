export interface VerdictBarsData {
  improved: number;
  noClearChange: number;
  deteriorated: number;
  total: number;
}

export interface VerdictBarsProps extends VerdictBarsData {
  width: number;
  /** What is counted: "trusts" when left out. */
  countNoun?: string;
  label?: string;
}
