import type { OdsCode, Sector } from '@boardmark/assessment';
import { group } from 'd3-array';
import { compareCodes } from '../ordering.js';
import { mean } from '../statistics/mean.js';
import { poolVariance } from '../statistics/pooled-variance.js';
import { quartiles } from '../statistics/quartiles.js';
import { halfWidths } from '../statistics/t-distribution.js';
import { sectorPools } from './sector-pools.js';

/** A trust that was asked, with its score on one theme; null where there is none. */
export interface ScoredTrust {
  readonly sector: Sector;
  readonly system: OdsCode;
  readonly region: OdsCode;
  readonly score: number | null;
}

/** Exact figures of one system or region on one theme, in points. Only for those who may read its members by name. */
export interface GroupOfTrusts {
  readonly code: OdsCode;
  readonly region: OdsCode;
  readonly nEligible: number;
  readonly nSubmitted: number;
  readonly mean: number | null;
  readonly q1: number | null;
  readonly median: number | null;
  readonly q3: number | null;
  readonly sd: number | null;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
}

/**
 * Figures of every system or every region on one theme of a framework that scores a trust once.
 *
 * mean = Σ y / n over the trusts with a score; type-7 quartiles; sd = √(Σ (y − mean)² / (n − 1)), from two trusts; 95 % interval mean ±
 * t_{0.975, N−G−(S−1)} · s/√n with s² pooled within systems over the residuals from the sector means (see `sectorPools`), the same s for
 * systems and regions. Groups without a score have nulls. Groups come by code. Throws nothing.
 *
 * @example aggregateGroups(trusts, 'system')[0] // { code: 'ZS2B', nEligible: 5, nSubmitted: 4, mean: 3.21, … }
 * @see docs/method.md, "Means and intervals"
 */
export function aggregateGroups(trusts: readonly ScoredTrust[], level: 'system' | 'region'): GroupOfTrusts[] {
  const halfWidth = intervalOf(trusts);
  const groups = group(trusts, (trust) => trust[level]);
  return [...groups]
    .sort(([a], [b]) => compareCodes(a, b))
    .map(([code, members]) => {
      const scores = scoresOf(members);
      const figures = { code, region: members[0]?.region ?? code, nEligible: members.length, nSubmitted: scores.length };
      if (scores.length === 0) return { ...figures, ...NOTHING };
      const centre = mean(scores);
      const half = halfWidth(scores.length);
      const interval = { ciLow: half === null ? null : centre - half, ciHigh: half === null ? null : centre + half };
      const variance = poolVariance([scores], scores.length - 1);
      return { ...figures, mean: centre, ...quartiles(scores), sd: variance === null ? null : Math.sqrt(variance), ...interval };
    });
}

const NOTHING = { mean: null, q1: null, median: null, q3: null, sd: null, ciLow: null, ciHigh: null } as const;

const scoresOf = (trusts: readonly ScoredTrust[]): number[] => trusts.flatMap(({ score }) => score ?? []);

function intervalOf(trusts: readonly ScoredTrust[]): (n: number) => number | null {
  const scored = trusts.filter((trust) => trust.score !== null) as (ScoredTrust & { readonly score: number })[];
  const pool = sectorPools(Object.fromEntries([...group(scored, (t) => t.sector)].map(([sector, all]) => [sector, all.length])));
  const matched = group(scored, (trust) => pool(trust.sector));
  const england = scored.length === 0 ? NaN : mean(scored.map(({ score }) => score));
  const expected = new Map([...matched].map(([key, all]) => [key, key === null ? england : mean(scoresOf(all))]));
  const residuals = group(scored, (trust) => trust.system);
  const df = Math.max(0, scored.length - residuals.size - Math.max(0, matched.size - 1));
  const within = [...residuals.values()].map((all) =>
    all.map(({ score, sector }) => score - (expected.get(pool(sector)) ?? NaN)),
  );
  return halfWidths(poolVariance(within, df), df);
}
