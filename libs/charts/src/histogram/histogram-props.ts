export interface HistogramData {
  /** One more than there are counts, rising. */
  edges: number[];
  counts: number[];
}

export interface HistogramProps extends HistogramData {
  xLabel: string;
  /** What is counted: "trusts". */
  countNoun: string;
  width: number;
  label?: string;
}
