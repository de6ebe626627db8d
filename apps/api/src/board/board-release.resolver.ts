import type { OdsCode } from '@boardmark/assessment';
import type { GroupKind } from '@boardmark/disclosure';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Round } from '../frameworks/round.model.js';
import { Theme } from '../frameworks/theme.model.js';
import { PeerGroupKindEnum } from '../graphql/enums.js';
import { OdsCodeScalar } from '../graphql/scalars.js';
import { BoardReleasesService } from './board-releases.service.js';
import { NOTICE } from '@boardmark/illustrative-data';
import { BoardGroup } from './model/board-group.model.js';
import { BoardMatrix } from './model/board-matrix.model.js';
import { BoardRelease } from './model/board-release.model.js';
import { BoardGroupView } from './model/group-cell.model.js';
import { RegionBoard, SystemBoard } from './model/system-board.model.js';
import { TrustBoard } from './model/trust-board.model.js';
import { PeerGroupsService } from './peer-groups.service.js';
import { RegionBoardsService } from './region-boards.service.js';
import { SystemBoardsService } from './system-boards.service.js';
import { TrustBoardsService } from './trust-boards.service.js';

/** Estimated cost of a view that reads many rows, whatever it selects of them. */
const heavy = { complexity: ({ childComplexity }: { childComplexity: number }) => 50 + childComplexity };
const inScope = {
  ...heavy,
  nullable: true,
  description: 'Null unless it is in the scope of the viewer, whether it exists or not.',
};

@Resolver(() => BoardRelease)
export class BoardReleaseResolver {
  constructor(
    private readonly releases: BoardReleasesService,
    private readonly peers: PeerGroupsService,
    private readonly trusts: TrustBoardsService,
    private readonly systems: SystemBoardsService,
    private readonly regions: RegionBoardsService,
  ) {}

  @ResolveField(() => [Theme])
  themes(@Parent() release: BoardRelease): readonly Theme[] {
    return release.round.framework.themes;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What readers must be told beside every figure; null for real data.',
  })
  notice(@Parent() release: BoardRelease): string | null {
    return release.round.illustrative ? NOTICE : null;
  }

  @ResolveField(() => [Round], { description: 'Released rounds of the series, oldest first.' })
  rounds(@Parent() release: BoardRelease): Promise<Round[]> {
    return this.releases.series(release);
  }

  @ResolveField(() => [BoardGroup], { ...heavy, description: 'Every registered group, in the order of the policy.' })
  groups(@Parent() release: BoardRelease): Promise<BoardGroup[]> {
    return this.peers.groups(release);
  }

  @ResolveField(() => BoardGroupView, { ...heavy, nullable: true, description: 'Null when it is no registered group.' })
  group(@Parent() release: BoardRelease, @Args('id', { type: () => ID }) id: string): Promise<BoardGroupView | null> {
    return this.peers.group(release, id);
  }

  @ResolveField(() => BoardMatrix, { ...heavy, description: 'Every registered group of a kind, in the order of the policy.' })
  matrix(
    @Parent() release: BoardRelease,
    @Args('kind', { type: () => PeerGroupKindEnum }) kind: GroupKind,
  ): Promise<BoardMatrix> {
    return this.peers.matrix(release, kind);
  }

  @ResolveField(() => TrustBoard, inScope)
  trust(@Parent() release: BoardRelease, @Args('code', { type: () => OdsCodeScalar }) code: OdsCode): Promise<TrustBoard | null> {
    return this.trusts.find(release, code);
  }

  @ResolveField(() => SystemBoard, inScope)
  system(
    @Parent() release: BoardRelease,
    @Args('code', { type: () => OdsCodeScalar }) code: OdsCode,
  ): Promise<SystemBoard | null> {
    return this.systems.find(release, code);
  }

  @ResolveField(() => RegionBoard, inScope)
  region(
    @Parent() release: BoardRelease,
    @Args('code', { type: () => OdsCodeScalar }) code: OdsCode,
  ): Promise<RegionBoard | null> {
    return this.regions.find(release, code);
  }
}
