import type { Agreement } from './agreement.js';
import type { CantSay } from './cant-say.js';
import type { Split } from './split.js';
import type { StandIn } from './stand-in.js';

/** What a board's answers say on one theme. Points are on the scale from 1 to 5. */
export interface ThemeResult {
  /** Code of the theme. */
  readonly theme: string;
  /** Respondents who answered enough of the theme to count; null when the score was supplied without respondents. */
  readonly nValid: number | null;
  /** Points at six decimals, the stand-in where there is one; null without enough respondents. */
  readonly score: number | null;
  /** The score is not the board's own but stands for "4.0 or above" or "2.0 or below". */
  readonly standIn: StandIn | null;
  /** Points. Null with a stand-in, without a score and for a supplied score, as are `low` and `high`. */
  readonly standardError: number | null;
  /** Likely range of the score, within 1 to 5. */
  readonly low: number | null;
  readonly high: number | null;
  readonly agreement: Agreement | null;
  /** Average deviation in points. Stays within the domain: only the band of it is shown. Null with a stand-in. */
  readonly ad: number | null;
  /** Lindell's r*wg(J). Stays within the domain. Null with a stand-in. */
  readonly rwg: number | null;
  /** How often "can't say" was the answer; null when fewer than five respondents said anything on the theme. */
  readonly cantSay: CantSay | null;
  /** Executives beside non-executives: on every theme or on none. */
  readonly split: Split | null;
  /** The score would move by more than 0.2 if both sides counted alike; null without a split. */
  readonly dependsOnWho: boolean | null;
}

/** What a board's answers say. Plain values only. */
export interface BoardResult {
  /** Null when the scores were supplied without respondents. */
  readonly nResponses: number | null;
  /** Fewer than half of the board answered; null when the size of the board is not known. */
  readonly lowCoverage: boolean | null;
  /** Enough themes have a score for the board to count as having taken part. */
  readonly submitted: boolean;
  /** Mean of the themes that have a score, at six decimals; null when not submitted. */
  readonly overall: number | null;
  /** In the order of the framework. */
  readonly themes: readonly ThemeResult[];
}
