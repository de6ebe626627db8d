export type { Agreement } from './agreement.js';
export * from './board-response.js';
export type { BoardResult, ThemeResult } from './board-result.js';
export type { CantSay } from './cant-say.js';
export { CHANGE_FACTOR, changeVerdict, type ChangeVerdict, type ScorePair } from './change/change-verdict.js';
export { directionOfLast } from './change/direction-of-last.js';
export { kendallTau, ORDER_CAUTION, orderCheck } from './kendall-tau.js';
export * from './levels/level-of.js';
export { levelsOverRounds, type RoundScore } from './levels/levels-over-rounds.js';
export * from './minimum.js';
export { proratingSensitivity, type ProratingSensitivity } from './prorating-sensitivity.js';
export { scoreBoard } from './score-board.js';
export type { Split } from './split.js';
export { STAND_IN_SCORES, type StandIn } from './stand-in.js';
export { suppliedBoard, suppliedTheme } from './supplied-scores.js';
export { compareVersions, LEAST_OVERLAP, LEAST_SHARED, type ThemeComparison } from './versions/compare-versions.js';
export {
  type AnsweredVersion,
  likeForLikeScores,
  type LikeForLikeTheme,
  type SharedScore,
} from './versions/like-for-like-scores.js';
