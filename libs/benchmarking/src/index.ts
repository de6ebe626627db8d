export type { Aggregate, Clarity, Coverage, MatchingGroupMean } from './aggregate.js';
export { aggregateRound } from './aggregate-round.js';
export { aggregateGroups, type GroupOfTrusts, type ScoredTrust } from './board/aggregate-groups.js';
export type { ChangeAgainstEngland, ChangeParameters, GroupChange, TrustChange, Verdict } from './change-types.js';
export { compareRounds } from './compare-rounds.js';
export { countInBins, HISTOGRAM_EDGES } from './histogram.js';
export { isLimitedEvidence } from './limited-evidence.js';
export { MATCHING_GROUP_LABELS, MATCHING_GROUPS } from './matching/matching-group.js';
export { PROFILE_THEME } from './profile-score.js';
export type { RoundData, TrustSubmission } from './round-data.js';
export type { RoundParameters } from './round-result.js';
export { roundTo } from './sentences/numbers.js';
export { averageOwnGap, ownGap } from './sentences/own-gap.js';
export { sayCertainty } from './sentences/say-certainty.js';
export { sayChange } from './sentences/say-change.js';
export { sayChangeNote } from './sentences/say-change-note.js';
export { sayClarity } from './sentences/say-clarity.js';
export { sayCoverage } from './sentences/say-coverage.js';
export { sayEnglandChange } from './sentences/say-england-change.js';
export { sayEnglandHeadline } from './sentences/say-england-headline.js';
export { sayEnglandMeanChange } from './sentences/say-england-mean-change.js';
export { sayMix } from './sentences/say-mix.js';
export { sayOwnScores } from './sentences/say-own-scores.js';
export { sayOwnScoresNote } from './sentences/say-own-scores-note.js';
export { sayRegions } from './sentences/say-regions.js';
export { sayScores } from './sentences/say-scores.js';
export { saySplit } from './sentences/say-split.js';
export { saySpread } from './sentences/say-spread.js';
export { saySpreadOfTrusts } from './sentences/say-spread-of-trusts.js';
export { saySystemHeadline } from './sentences/say-system-headline.js';
export { type BoardPlace, sayFifth } from './sentences/board/fifths.js';
export { sayAgreementNote, sayBoardAgreement, sayGap, saySplitShown } from './sentences/board/say-board-agreement.js';
export {
  type BoardVerdictWord,
  sayBoardChange,
  sayBoardChangeNote,
  sayChangeDetail,
  sayVerdict,
} from './sentences/board/say-board-change.js';
export { type PlacedTheme, sayBoardHeadline } from './sentences/board/say-board-headline.js';
export { sayGroup } from './sentences/board/say-group.js';
export { sayPositionNote, sayPrivacy } from './sentences/board/say-board-notes.js';
export { sayBoardPosition } from './sentences/board/say-board-position.js';
export { DEPENDS_ON_WHO, sayLevel, sayOwnScore } from './sentences/board/say-own-score.js';
export { sayScopeHeadline } from './sentences/board/say-scope-headline.js';
