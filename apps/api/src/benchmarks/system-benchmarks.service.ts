import { ENGLAND_CODE, type OdsCode } from '@boardmark/assessment';
import { PROFILE_THEME, sayClarity, sayMix, saySplit, saySystemHeadline } from '@boardmark/benchmarking';
import { Injectable } from '@nestjs/common';
import { ChangesService } from './changes.service.js';
import { CoverageService } from './coverage.service.js';
import { OwnScoresService } from './own-scores.service.js';
import type { Release } from './release.model.js';
import { themeCodes } from './release-view.service.js';
import { ReleasedRepository } from './released.repository.js';
import type { ReleasedGroup } from './released-rows.js';
import type { SystemBenchmark, SystemTheme } from './system-benchmark.model.js';
import { toMatchingGroups } from './to-matching-groups.js';
import { toScoreMatrix } from './to-score-matrix.js';
import { toThemeFigures, type ThemeFigures } from './to-theme-figures.js';

/** Everything on a system's page, from what was stored when the round was released. */
@Injectable()
export class SystemBenchmarksService {
  constructor(
    private readonly released: ReleasedRepository,
    private readonly coverage: CoverageService,
    private readonly ownScores: OwnScoresService,
    private readonly changes: ChangesService,
  ) {}

  async find(release: Release, code: OdsCode): Promise<SystemBenchmark | null> {
    const [group] = await this.released.groups(release.id, { level: 'system', code, slice: 'all' });
    return group ? this.describe(release, group) : null;
  }

  private async describe(release: Release, group: ReleasedGroup): Promise<SystemBenchmark> {
    const { id } = release;
    const { code, name, shortName, regionCode } = group;
    const system = { level: 'system', code, slice: 'all' } as const;
    const england = { level: 'england', code: ENGLAND_CODE, slice: 'all' } as const;
    const themes = themeCodes(release);
    const [cells, englandCells, means, englandMeans, scores, [region]] = await Promise.all([
      this.released.cells(id, system),
      this.released.cells(id, england),
      this.released.matchingMeans(id, system),
      this.released.matchingMeans(id, england),
      this.released.trustScores(id, code),
      this.released.organisations(id, regionCode === null ? [] : [regionCode]),
    ]);
    if (!region) throw new Error(`System ${code} of release ${id} has no region.`);
    const figures = toThemeFigures(themes, cells, englandCells);
    const groupMeans = toMatchingGroups(themes, means, englandMeans);
    const coverage = await this.coverage.of(id, group, release.round.framework.byCareSetting);
    return {
      code,
      name,
      shortName,
      region,
      headline: this.headline(release, group, figures),
      coverage,
      scores: toScoreMatrix(release.round.framework.themes, themes, scores, groupMeans, coverage.missing),
      groupMeans,
      themes: figures.map((figure) => this.withSentences(release, group, figure)),
      ownScores: await this.ownScores.ofSystem(release, group, figures),
      change: await this.changes.ofSystem(release, code),
    };
  }

  private headline(
    release: Release,
    { nOrganisations }: ReleasedGroup,
    figures: readonly ThemeFigures[],
  ): SystemBenchmark['headline'] {
    const measures = release.round.framework.themes.flatMap(({ code, name }) => {
      const figure = figures.find((candidate) => candidate.theme === code);
      return figure ? [{ ...figure, name }] : [];
    });
    return saySystemHeadline({
      nTrusts: nOrganisations,
      themes: measures,
      comparisons: release.head.parameters.round.familySize,
    });
  }

  private withSentences(release: Release, { nOrganisations: nTrusts }: ReleasedGroup, figure: ThemeFigures): SystemTheme {
    const theme = release.round.framework.themes.find(({ code }) => code === figure.theme)?.name ?? 'the mean of all measures';
    const comparisons = release.head.parameters.round.familySize;
    const { flaggedUnder, ...figures } = figure;
    return {
      ...figures,
      finding: saySplit({ ...figure, theme, nTrusts }),
      mixSentence: sayMix({ ...figure, nTrusts }),
      clarityNote: sayClarity({
        theme,
        hasScore: figure.mean !== null,
        tested: figure.theme !== PROFILE_THEME,
        clarity: figure.clarity,
        flaggedUnder,
        comparisons,
      }),
    };
  }
}
