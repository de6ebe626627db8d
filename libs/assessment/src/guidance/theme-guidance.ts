/** What a board can do next about one statement: `early` towards the levels 2 and 3, `late` towards the levels 4 and 5. */
export interface StatementSteps {
  readonly early: string;
  readonly late: string;
}

/** What the five levels of one theme look like, and what moves a board up. */
export interface ThemeGuidance {
  /** Code of the theme of the board framework. */
  readonly theme: string;
  /** What a board at level 1 to 5 does, as a sentence that begins with "A board at this level". */
  readonly pictures: readonly [string, string, string, string, string];
  /** By concept of the statement, for the statements of every version of the framework. */
  readonly steps: Readonly<Record<string, StatementSteps>>;
  /** Codes of the published measures (What Good Looks Like) that speak of the same thing. */
  readonly measures: readonly string[];
}
