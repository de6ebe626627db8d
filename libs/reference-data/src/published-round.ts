/** A round whose scores somebody else has published, and the files in `data/` that hold them. */
export interface PublishedRound {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** Only rounds of one series may be compared over time. */
  readonly series: string;
  /** Order within the series, from 1. */
  readonly position: number;
  readonly label: string;
  /** Id of a framework version: the framework's code, a hyphen, the version. */
  readonly frameworkVersion: string;
  /** The day whose memberships the round uses. */
  readonly asAt: string;
  /** Files to import, in this order. */
  readonly files: readonly string[];
  readonly source: string;
}
