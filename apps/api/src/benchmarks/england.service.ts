import { isLimitedEvidence, sayCertainty, sayEnglandHeadline, sayRegions, saySpread } from '@boardmark/benchmarking';
import { Injectable } from '@nestjs/common';
import { CoverageService } from './coverage.service.js';
import type { EnglandSummary, EnglandTheme, Release } from './release.model.js';
import { ReleasedRepository } from './released.repository.js';
import type { ReleasedCell, ReleasedGroup } from './released-rows.js';

/** England's page in words: what stands out, who submitted, and how sure one can be. */
@Injectable()
export class EnglandService {
  constructor(
    private readonly released: ReleasedRepository,
    private readonly coverage: CoverageService,
  ) {}

  async summary(release: Release): Promise<EnglandSummary> {
    const [groups, cells] = await Promise.all([
      this.released.groups(release.id, { slice: 'all' }),
      this.released.cells(release.id, { slice: 'all' }),
    ]);
    const england = groups.find((group) => group.level === 'england');
    if (!england) throw new Error(`Release ${release.id} has no England.`);
    const themes = release.round.framework.themes;
    const name = new Map(groups.map((group) => [`${group.level} ${group.code}`, group.shortName]));
    const comparisons = release.head.parameters.round.familySize;
    const said = (clarity: ReleasedCell['clarity']) =>
      cells
        .filter((cell) => cell.level === 'system' && cell.clarity === clarity)
        .map((cell) => ({
          system: name.get(`system ${cell.code}`) ?? cell.code,
          theme: themes.find((t) => t.code === cell.theme)?.name ?? cell.theme,
        }));
    const [clear, closeCalls] = [said('clear'), said('close_call')];
    const mean = (theme: string) => cells.find((cell) => cell.level === 'england' && cell.theme === theme)?.mean ?? null;
    return {
      headline: sayEnglandHeadline({
        themes: themes.map((theme) => ({ name: theme.name, mean: mean(theme.code) })),
        comparisons,
        nClear: clear.length,
        nCloseCalls: closeCalls.length,
      }),
      coverage: await this.coverage.of(release.id, england, release.round.framework.byCareSetting),
      certainty: sayCertainty({ ...sizes(groups), comparisons, clear, closeCalls }),
      themes: themes.map((theme) => ({ theme: theme.code, mean: mean(theme.code), ...findings(theme, groups, cells) })),
    };
  }
}

function sizes(groups: readonly ReleasedGroup[]): { nSystems: number; nSmallSystems: number } {
  const systems = groups.filter((group) => group.level === 'system');
  const small = systems.filter((system) => isLimitedEvidence(system.nOrganisations));
  return { nSystems: systems.length, nSmallSystems: small.length };
}

function findings(
  theme: { readonly code: string; readonly name: string },
  groups: readonly ReleasedGroup[],
  cells: readonly ReleasedCell[],
): Pick<EnglandTheme, 'finding' | 'regionFinding'> {
  const systems = cells.filter((cell) => cell.level === 'system' && cell.theme === theme.code);
  const regions = groups
    .filter((group) => group.level === 'region')
    .map((group) => ({
      name: group.shortName,
      mean: cells.find((cell) => cell.level === 'region' && cell.code === group.code && cell.theme === theme.code)?.mean ?? null,
    }));
  return {
    finding: saySpread({
      theme: theme.name,
      systemMeans: systems.map((cell) => cell.mean),
      nClear: systems.filter((cell) => cell.clarity === 'clear').length,
      nCloseCalls: systems.filter((cell) => cell.clarity === 'close_call').length,
    }),
    regionFinding: sayRegions({ theme: theme.name, regions }),
  };
}
