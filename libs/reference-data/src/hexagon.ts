import type { OdsCode } from '@boardmark/assessment';

/** Place of a system on the hexagon map of the 42 systems: odd-r coordinates, `r` growing upwards. */
export interface Hexagon {
  readonly system: OdsCode;
  readonly label: string;
  readonly q: number;
  readonly r: number;
  readonly source: string;
}
