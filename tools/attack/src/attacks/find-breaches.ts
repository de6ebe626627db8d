import type { Evidence } from '../facts/evidence.js';
import type { Solver } from '../solve/highs.js';
import { type Bound, breaks } from './bound.js';
import type { Finding } from './finding.js';
import { findForeignNames } from './foreign-names.js';
import { findThinHistograms } from './histogram-rules.js';
import { findOpenExtremes } from './open-extremes.js';
import { findOrderStatistics } from './order-statistics.js';
import { type Effort, reconstruct } from './reconstruct.js';
import { findSelective } from './selective.js';

export interface Outcome {
  /** Tightest bound of each measure and kind of viewer. */
  readonly bounds: readonly Bound[];
  readonly findings: readonly Finding[];
}

const RULES = [findForeignNames, findOrderStatistics, findThinHistograms, findOpenExtremes, findSelective];

/** Everything that can be worked out from released numbers and what each viewer knows. */
export function findBreaches(evidence: Evidence, solver: Solver, effort: Effort): Outcome {
  const bounds = reconstruct(evidence, solver, effort);
  return { bounds, findings: RULES.flatMap((rule) => rule(evidence)) };
}

/** A bound that breaks its limit, in words. */
export function toFinding({ measure, viewer, who, about, theme, round, value, limit }: Bound): Finding {
  const text = `${measure} of ${about} (${theme}, ${round}) is ${value.toFixed(3)}; the limit is ${limit}.`;
  return { attack: `reconstruction: ${measure}`, audience: who ?? viewer, text };
}

export const breachesOf = ({ bounds, findings }: Outcome): Finding[] => [...bounds.filter(breaks).map(toFinding), ...findings];
