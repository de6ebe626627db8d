import type { RegisteredPerson, SeriesSuccession } from '../confidential-types.js';
import type { ViewerClass } from '../release-audit.js';

/**
 * What is asked of a reader: the share of one score that a round tells (`leverage`), the same with one more trust (`coalition`), the fewest trusts that a
 * combination of numbers is about (`support`), the fewest trusts of a group that the reader does not know (`outside`), the share of one value that all
 * rounds tell (`series`).
 */
export type ScopeRule = 'leverage' | 'coalition' | 'support' | 'outside' | 'series';

/** One rule, asked about one person and what peers have read. */
export interface ScopeFinding {
  readonly rule: ScopeRule;
  readonly viewer: ViewerClass;
  /** Position and version of the release; null for the series, which is about all of them. */
  readonly round: number | null;
  readonly version: number | null;
  /** Themes with the same participants and groups, for which this is the answer. */
  readonly themes: readonly string[];
  /** The person, with the one more trust of a coalition. */
  readonly who: string | null;
  /** Whose value it is about, null where no single one is meant. */
  readonly about: string | null;
  /** A share of 1, or a number of trusts; null where it is none, no fewer than the limit, or about somebody who knows no value and so is an outsider. */
  readonly value: number | null;
  /** The most a share may be, or the fewest trusts. */
  readonly limit: number;
  readonly keeps: boolean;
}

/** What else decides on scopes: public, but for what the person holds already. */
export interface ScopeContext {
  readonly successors: readonly SeriesSuccession[];
  /** Scopes that the person holds already, with the rounds they begin with; they stay whatever is decided. Ids are not looked at. */
  readonly held?: readonly RegisteredPerson[];
}

/** In which rounds a person may read further scopes by name. */
export interface ScopeAudit {
  /** `all`: every round; `later`: rounds from `from` on, of which some are released; `coming`: none that is released so far. */
  readonly rounds: 'all' | 'later' | 'coming';
  /** Position of the first round that may be read by name. */
  readonly from: number;
  /** Every rule, with rights in all rounds. */
  readonly everywhere: readonly ScopeFinding[];
  /** Every rule, with rights in rounds from `from` on. */
  readonly granted: readonly ScopeFinding[];
}
