import { DEPENDS_ON_WHO, sayLevel, sayOwnScore } from '@boardmark/benchmarking';
import { LEVEL_NAMES } from '@boardmark/scoring';
import type { BoardScore } from './model/trust-position.model.js';
import type { NamedResult } from './named-rows.js';
import { twoDecimals } from './two-decimals.js';

/** A board's own score in numbers and words; `result` is undefined for a trust that handed nothing in. */
export function toBoardScore(result: NamedResult | undefined): BoardScore {
  const { score = null, standIn = null, low = null, high = null, level = null, levelNear = null } = result ?? {};
  return {
    score: twoDecimals(score),
    text: sayOwnScore({ score, standIn, submitted: result !== undefined }),
    standIn: standIn !== null,
    low: twoDecimals(low),
    high: twoDecimals(high),
    level,
    levelName: level === null ? null : (LEVEL_NAMES[level - 1] ?? null),
    levelText: level === null ? null : sayLevel({ level, near: levelNear }),
    note: result?.dependsOnWho ? DEPENDS_ON_WHO : null,
  };
}
