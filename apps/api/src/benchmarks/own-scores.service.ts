import type { OdsCode } from '@boardmark/assessment';
import { averageOwnGap, ownGap, sayOwnScores, sayOwnScoresNote } from '@boardmark/benchmarking';
import { Injectable } from '@nestjs/common';
import type { Release } from './release.model.js';
import { ReleasedRepository } from './released.repository.js';
import type { ReleasedGroup } from './released-rows.js';
import type { OwnScores } from './system-benchmark.model.js';
import type { ThemeFigures } from './to-theme-figures.js';

/** What an ICB says of itself, beside its trusts and beside what ICBs say on average. */
@Injectable()
export class OwnScoresService {
  constructor(private readonly released: ReleasedRepository) {}

  async ofSystem(
    release: Release,
    { code, nOrganisations }: ReleasedGroup,
    figures: readonly ThemeFigures[],
  ): Promise<OwnScores | null> {
    const [scores, cells] = await Promise.all([
      this.released.ownScores(release.id),
      this.released.cells(release.id, { level: 'system', slice: 'all' }),
    ]);
    const own = (system: OdsCode, theme: string) =>
      scores.find((score) => score.organisation === system && score.theme === theme)?.score ?? null;
    if (scores.every((score) => score.organisation !== code)) return null;

    const themes = release.round.framework.themes.map(({ code: theme, name }) => {
      const { mean = null, ciLow = null, ciHigh = null } = figures.find((figure) => figure.theme === theme) ?? {};
      const both = { own: own(code, theme), mean };
      const systems = cells
        .filter((cell) => cell.theme === theme)
        .map((cell) => ({ own: own(cell.code, theme), mean: cell.mean }));
      return { theme, name, ...both, ciLow, ciHigh, gap: ownGap(both), averageGap: averageOwnGap(systems) };
    });
    return {
      finding: sayOwnScores(themes, nOrganisations),
      note: sayOwnScoresNote(themes.map(({ name, averageGap }) => ({ name, gap: averageGap }))),
      themes,
    };
  }
}
