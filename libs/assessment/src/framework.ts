import type { Visibility } from './vocabulary.js';

/** One agree/disagree statement of a theme. `conceptId` stays the same while wording edits do not change what is asked. */
export interface Statement {
  readonly conceptId: string;
  readonly text: string;
  readonly reverse: boolean;
}

/** A theme (board framework) or measure (published framework). `formerNames` are the names earlier versions used. */
export interface Theme {
  readonly code: string;
  readonly name: string;
  readonly headline: string | null;
  readonly formerNames: readonly string[];
  readonly statements: readonly Statement[];
}

/** One version of a framework: what a round asks. */
export interface FrameworkVersion {
  /** Identifier of this version, such as `wgll-2025`: unique over all frameworks. */
  readonly id: string;
  readonly framework: string;
  readonly frameworkName: string;
  readonly version: string;
  readonly visibility: Visibility;
  /** Scores are given per care setting (published framework) or once per organisation (board framework). */
  readonly byCareSetting: boolean;
  readonly themes: readonly Theme[];
}
