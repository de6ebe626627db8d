import type { Level, OdsCode, Slice } from '@boardmark/assessment';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { LevelEnum, SliceEnum } from '../graphql/enums.js';
import { OdsCodeScalar } from '../graphql/scalars.js';
import { NOTICE } from '@boardmark/illustrative-data';
import { Theme } from '../frameworks/theme.model.js';
import { ChangeSummary } from './change.model.js';
import { ChangesService } from './changes.service.js';
import { EnglandService } from './england.service.js';
import { GroupMatrix } from './group-matrix.model.js';
import { EnglandSummary, HexLayout, Histogram, Parameter, Release } from './release.model.js';
import { ReleaseViewService } from './release-view.service.js';
import { SystemBenchmark } from './system-benchmark.model.js';
import { SystemBenchmarksService } from './system-benchmarks.service.js';

/** Estimated cost of a view that reads many rows, whatever it selects of them. */
const heavy = { complexity: ({ childComplexity }: { childComplexity: number }) => 50 + childComplexity };

@Resolver(() => Release)
export class ReleaseResolver {
  constructor(
    private readonly view: ReleaseViewService,
    private readonly englandView: EnglandService,
    private readonly systems: SystemBenchmarksService,
    private readonly changes: ChangesService,
  ) {}

  @ResolveField(() => [Theme], {
    description: 'Measures in the order of the framework; the derived mean of all of them is not among them.',
  })
  themes(@Parent() release: Release): readonly Theme[] {
    return release.round.framework.themes;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What readers must be told beside every figure; null for real data.',
  })
  notice(@Parent() release: Release): string | null {
    return release.round.illustrative ? NOTICE : null;
  }

  @ResolveField(() => GroupMatrix, { ...heavy, description: 'Groups of one level as parallel columns, ordered by code.' })
  groups(
    @Parent() release: Release,
    @Args('level', { type: () => LevelEnum }) level: Level,
    @Args('slice', { type: () => SliceEnum, defaultValue: 'all' }) slice: Slice,
  ): Promise<GroupMatrix> {
    return this.view.groups(release, level, slice);
  }

  @ResolveField(() => Histogram, {
    ...heavy,
    nullable: true,
    description: 'How many trusts score in each bin of 0.5 on a theme; null for a theme that is not in the round.',
  })
  histogram(@Parent() release: Release, @Args('theme') theme: string): Promise<Histogram | null> {
    return this.view.histogram(release, theme);
  }

  @ResolveField(() => EnglandSummary, heavy)
  england(@Parent() release: Release): Promise<EnglandSummary> {
    return this.englandView.summary(release);
  }

  @ResolveField(() => SystemBenchmark, {
    ...heavy,
    nullable: true,
    description: "A system's page; null when the code is no system of this release.",
  })
  system(
    @Parent() release: Release,
    @Args('code', { type: () => OdsCodeScalar }) code: OdsCode,
  ): Promise<SystemBenchmark | null> {
    return this.systems.find(release, code);
  }

  @ResolveField(() => ChangeSummary, {
    ...heavy,
    nullable: true,
    description: 'Change between the latest two rounds of the comparable overall series; null when there is none.',
  })
  change(@Parent() release: Release): Promise<ChangeSummary | null> {
    return this.changes.summary(release);
  }

  @ResolveField(() => HexLayout, { description: "Where each system stands on the hexagon map of this round's systems." })
  hexLayout(@Parent() release: Release): Promise<HexLayout> {
    return this.view.hexLayout(release);
  }

  @ResolveField(() => [Parameter], { description: 'What each step of the method was set to in this release.' })
  parameters(@Parent() release: Release): Parameter[] {
    return this.view.parameters(release);
  }
}
