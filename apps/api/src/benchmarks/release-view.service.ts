import { PROFILE_THEME, saySpreadOfTrusts } from '@boardmark/benchmarking';
import type { Level, Slice } from '@boardmark/assessment';
import { illustrativeHexLayout } from '@boardmark/illustrative-data';
import { hexLayout } from '@boardmark/reference-data';
import { Injectable } from '@nestjs/common';
import { RoundsRepository } from '../frameworks/rounds.repository.js';
import { ReleasesRepository } from '../releases/releases.repository.js';
import type { GroupMatrix } from './group-matrix.model.js';
import { Release, RoundNotReleased, type Correction, type HexLayout, type Histogram, type Parameter } from './release.model.js';
import { ReleasedRepository } from './released.repository.js';
import { listParameters } from './list-parameters.js';
import { toGroupMatrix } from './to-group-matrix.js';
import { toHistogram } from './to-histogram.js';

/** The codes of a release's themes, the derived mean of all measures last. */
export const themeCodes = (release: Release): string[] => [
  ...release.round.framework.themes.map((theme) => theme.code),
  PROFILE_THEME,
];

@Injectable()
export class ReleaseViewService {
  constructor(
    private readonly rounds: RoundsRepository,
    private readonly releases: ReleasesRepository,
    private readonly released: ReleasedRepository,
  ) {}

  async release(roundId: string): Promise<Release | RoundNotReleased> {
    const round = await this.rounds.find(roundId);
    const head = round?.framework.visibility === 'published' ? await this.releases.current(roundId) : null;
    return round && head ? new Release(head, round) : new RoundNotReleased(roundId);
  }

  /** Published rounds whose release was replaced, newest first. */
  async corrections(): Promise<Correction[]> {
    const rounds = await this.rounds.published();
    const heads = await this.releases.replaced();
    return heads.flatMap(({ roundId, version, releasedAt }) => {
      const round = rounds.find(({ id }) => id === roundId);
      return round ? [{ round, version, releasedAt }] : [];
    });
  }

  async groups(release: Release, level: Level, slice: Slice): Promise<GroupMatrix> {
    const [groups, cells] = await Promise.all([
      this.released.groups(release.id, { level, slice }),
      this.released.cells(release.id, { level, slice }),
    ]);
    return toGroupMatrix(level, slice, themeCodes(release), groups, cells);
  }

  async histogram(release: Release, theme: string): Promise<Histogram | null> {
    if (!themeCodes(release).includes(theme)) return null;
    const [scores, cells] = await Promise.all([
      this.released.trustScores(release.id),
      this.released.cells(release.id, { slice: 'all' }),
    ]);
    const ofTheme = cells.filter((cell) => cell.theme === theme);
    const england = ofTheme.find((cell) => cell.level === 'england');
    const finding = saySpreadOfTrusts({
      theme: release.round.framework.themes.find(({ code }) => code === theme)?.name ?? 'the mean of all measures',
      trusts: { q1: england?.q1 ?? null, q3: england?.q3 ?? null },
      systemMeans: ofTheme.filter((cell) => cell.level === 'system').map((cell) => cell.mean),
    });
    return { ...toHistogram(theme, scores), finding };
  }

  /** Hexagons of the systems that are in the release; systems founded since the layout was drawn have none. */
  async hexLayout(release: Release): Promise<HexLayout> {
    const systems = new Set(
      (await this.released.groups(release.id, { level: 'system', slice: 'all' })).map((system) => system.code),
    );
    const hexagons = [...hexLayout, ...illustrativeHexLayout].filter((hexagon) => systems.has(hexagon.system));
    return {
      codes: hexagons.map((hexagon) => hexagon.system),
      labels: hexagons.map((hexagon) => hexagon.label),
      q: hexagons.map((hexagon) => hexagon.q),
      r: hexagons.map((hexagon) => hexagon.r),
    };
  }

  parameters(release: Release): Parameter[] {
    return listParameters(release.head.parameters);
  }
}
