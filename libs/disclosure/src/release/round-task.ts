import type { PeerGroup } from '../confidential-types.js';
import type { PatternAudit, WorstCase } from '../release-audit.js';
import type { ReleasedTheme } from '../release-theme.js';
import type { Refusal } from './greedy-release.js';

/** What structure and the series leave of the registered groups in one pattern of participation. */
export interface DecidedPattern {
  readonly themes: readonly string[];
  readonly released: readonly PeerGroup[];
  readonly refused: readonly Refusal[];
  /** Groups whose change since the round before could be released beside these cells. */
  readonly panels: readonly string[];
  readonly audit: PatternAudit;
}

/** The same with combined groups, and the worst cases of the series. */
export interface CombinedPattern extends Pick<DecidedPattern, 'released' | 'refused'> {
  readonly worst: readonly WorstCase[];
}

/** Parts of the decision on a round: what is asked, and what is answered. */
interface Parts {
  /** Decides on the registered groups in one pattern, by its place among the patterns of the round. */
  readonly decide: { readonly asked: { readonly pattern: number }; readonly answer: DecidedPattern };
  /** Adds combined groups to it. */
  readonly combine: {
    readonly asked: { readonly pattern: number; readonly residuals: readonly PeerGroup[] };
    readonly answer: CombinedPattern;
  };
  /** The cells of a theme in these groups. */
  readonly release: {
    readonly asked: { readonly theme: string; readonly groups: readonly PeerGroup[] };
    readonly answer: ReleasedTheme;
  };
}

type TaskOf<Part extends keyof Parts> = { readonly part: Part } & Parts[Part]['asked'];

/** A part of the decision that can be worked on beside others. Plain data, as is its answer. */
export type RoundTask = { [Part in keyof Parts]: TaskOf<Part> }[keyof Parts];
export type RoundAnswer = Parts[keyof Parts]['answer'];

/** Steps of work: each asks for the answers to some tasks, in their order, and goes on with them. */
export type InParts<Result> = Generator<readonly RoundTask[], Result, readonly RoundAnswer[]>;

/** Asks for tasks of one kind. */
export function* answersTo<Part extends keyof Parts>(tasks: readonly TaskOf<Part>[]): InParts<Parts[Part]['answer'][]> {
  return (yield tasks as unknown as readonly RoundTask[]) as Parts[Part]['answer'][];
}
