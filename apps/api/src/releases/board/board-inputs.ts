import type { FrameworkVersion, OdsCode } from '@boardmark/assessment';
import type { EarlierRelease, RegisteredPerson, SeriesSuccession } from '@boardmark/disclosure';
import type { BoardResponse, LevelState } from '@boardmark/scoring';
import type { OrganisationAsAt } from '../release-inputs.js';

/** An organisation on the day of the round, with what registered groups and holders depend on. */
export interface BoardOrganisation extends OrganisationAsAt {
  readonly estateType: string | null;
  readonly holding: string | null;
}

/** What one board handed in and signed off: answers of its members, or scores by theme. */
export interface BoardSubmission {
  readonly organisation: OdsCode;
  readonly contents: 'responses' | 'scores';
  readonly boardSize: number | null;
  readonly responses: readonly BoardResponse[];
  readonly scores: Readonly<Record<string, number>>;
}

/** A result of the round before, as it was released to those who may read it by name. */
export interface PreviousResult {
  readonly organisation: OdsCode;
  readonly theme: string;
  readonly score: number | null;
  readonly standIn: string | null;
  readonly standardError: number | null;
  readonly level: LevelState | null;
}

/** The released round before this one in the series. Its submissions are there only when it asked other statements. */
export interface PreviousRound {
  readonly releaseId: string;
  readonly roundId: string;
  readonly framework: FrameworkVersion;
  readonly results: readonly PreviousResult[];
  readonly submissions: readonly BoardSubmission[];
}

/** Scores by name of an earlier version of the same round. */
export interface SupersededScores {
  readonly version: number;
  readonly scores: Readonly<Record<OdsCode, readonly (number | null)[]>>;
}

/** Everything a release of a confidential round depends on. Plain data: it is cloned into a worker. */
export interface BoardInputs {
  readonly round: {
    readonly id: string;
    readonly series: string;
    readonly position: number;
    readonly asAt: string;
    readonly framework: FrameworkVersion;
  };
  readonly organisations: readonly BoardOrganisation[];
  readonly submissions: readonly BoardSubmission[];
  readonly previous: PreviousRound | null;
  readonly superseded: readonly SupersededScores[];
  readonly earlier: readonly EarlierRelease[];
  readonly successors: readonly SeriesSuccession[];
  readonly persons: readonly RegisteredPerson[];
}
