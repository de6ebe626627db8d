import { aggregateGroups, type GroupOfTrusts } from '@boardmark/benchmarking';
import type { EligibleTrust } from './eligible-trusts.js';
import type { NamedAggregate, NamedResult } from './named-table.js';

/** Exact figures of each system and region, for those who may read its trusts by name. */
export function nameAggregates(
  themes: readonly string[],
  trusts: readonly EligibleTrust[],
  results: readonly NamedResult[],
): NamedAggregate[] {
  const scores = new Map(results.map(({ organisation, theme, score }) => [`${organisation} ${theme}`, score]));
  return themes.flatMap((theme) => {
    const members = trusts.map(({ code, sector, system, region }) => ({
      sector,
      system,
      region,
      score: scores.get(`${code} ${theme}`) ?? null,
    }));
    return (['system', 'region'] as const).flatMap((kind) =>
      aggregateGroups(members, kind).map(({ code, region, ...figures }: GroupOfTrusts) => ({
        kind,
        code,
        system: kind === 'system' ? code : null,
        region,
        theme,
        ...figures,
      })),
    );
  });
}
