import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { Asking } from '../access/asking.js';
import type { Viewer } from '../access/viewer.js';
import { Round } from '../frameworks/round.model.js';
import { BoardReleasesService } from './board-releases.service.js';
import { BoardReleaseResult } from './model/board-release.model.js';

@Resolver()
export class BoardReleasesResolver {
  constructor(private readonly releases: BoardReleasesService) {}

  @Query(() => [Round], { description: 'Every released round of a confidential framework, newest first.' })
  @Allow('peer')
  boardRounds(): Promise<Round[]> {
    return this.releases.rounds();
  }

  @Query(() => BoardReleaseResult, { description: 'The current release of a confidential round, as the viewer may read it.' })
  @Allow('peer')
  boardRelease(@Asking() viewer: Viewer, @Args('round', { type: () => ID }) round: string): Promise<typeof BoardReleaseResult> {
    return this.releases.release(viewer, round);
  }
}
