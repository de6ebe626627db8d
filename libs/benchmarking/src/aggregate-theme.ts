import type { Slice } from '@boardmark/assessment';
import type { Aggregate, GroupKey } from './aggregate.js';
import type { Judgements } from './like-for-like/clarity.js';
import { type FittedUnit, fitLikeForLike } from './like-for-like/fit.js';
import { estimateSystems } from './like-for-like/system-estimates.js';
import type { PreparedRound } from './prepared-round.js';
import { mean } from './statistics/mean.js';
import { quartiles } from './statistics/quartiles.js';
import { halfWidths } from './statistics/t-distribution.js';
import { unitsOfSlice } from './units.js';

/**
 * Statistics of every group on one theme (by its position) in one slice, in the order of the groups: England, regions, systems.
 *
 * mean = Σ score / n over the units of `unitsOfSlice`; quartiles by type 7; expected = mean of the units' expected scores (England's is its
 * own mean); difference = mean − expected; mixEffect = expected − England's mean, so that mean = England's mean + mixEffect + difference.
 * Both intervals share the half-width t_{0.975, df} · √(s² / n). Estimates are for systems; p and clarity for systems in `all`, as judged.
 *
 * Scores, means and differences in points. A group without a score has nulls and n = 0; without degrees of freedom the intervals are null.
 * Throws nothing on a prepared round; an unknown position is a theme without scores.
 *
 * @example aggregateTheme(round, 'all', 0, judgeSystems(round)).find(({ code }) => code === 'QYG')?.difference // 0.676
 * @see Hyndman and Fan (1996), type 7; `fitLikeForLike`, `estimateSystems` and `judgeSystems` for the model
 */
export function aggregateTheme(round: PreparedRound, slice: Slice, theme: number, judgements: Judgements): Aggregate[] {
  const fit = fitLikeForLike(unitsOfSlice(round, slice, theme));
  const { shrunken } = estimateSystems(fit);
  const halfWidth = halfWidths(fit.pooledVariance, fit.df);
  const englandMean = fit.units.length === 0 ? 0 : mean(fit.units.map(({ unit }) => unit.score));
  const name = round.themes[theme] ?? '';
  return round
    .divideAmongGroups(fit.units, ({ unit }) => unit.trust)
    .map(({ key, items }) => {
      const { spread, average, expected } = summarise(key, items);
      const half = average === null ? null : halfWidth(items.length);
      const difference = subtract(average, expected);
      const shrunk = key.level === 'system' ? shrunken.get(key.code) : undefined;
      const judged = key.level === 'system' && slice === 'all' ? judgements.of(key.code, name) : null;
      return {
        level: key.level,
        code: key.code,
        slice,
        theme: name,
        nOrganisations: items.length,
        nSubmissions: items.reduce((sum, { unit }) => sum + unit.parts.length, 0),
        mean: average,
        median: spread?.median ?? null,
        q1: spread?.q1 ?? null,
        q3: spread?.q3 ?? null,
        ciLow: subtract(average, half),
        ciHigh: add(average, half),
        expected,
        difference,
        mixEffect: subtract(expected, englandMean),
        differenceLow: subtract(difference, half),
        differenceHigh: add(difference, half),
        estimate: shrunk?.estimate ?? null,
        reliability: shrunk?.reliability ?? null,
        pValue: judged?.pValue ?? null,
        clarity: judged?.clarity ?? 'none',
        flaggedUnder: judged?.flaggedUnder ?? [],
      };
    });
}

function summarise({ level }: GroupKey, units: readonly FittedUnit[]) {
  if (units.length === 0) return { spread: null, average: null, expected: null };
  const scores = units.map(({ unit }) => unit.score);
  const average = mean(scores);
  return {
    spread: quartiles(scores),
    average,
    expected: level === 'england' ? average : mean(units.map((each) => each.expected)),
  };
}

function add(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function subtract(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}
