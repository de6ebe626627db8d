import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { Correction, ReleaseResult } from './release.model.js';
import { ReleaseViewService } from './release-view.service.js';

@Resolver()
export class ReleasesResolver {
  constructor(private readonly view: ReleaseViewService) {}

  @Query(() => ReleaseResult, { description: 'The current release of a round.' })
  @Allow('public')
  release(@Args('round', { type: () => ID }) round: string): Promise<typeof ReleaseResult> {
    return this.view.release(round);
  }

  @Query(() => [Correction], { description: 'Released rounds whose figures were replaced by a later version, newest first.' })
  @Allow('public')
  corrections(): Promise<Correction[]> {
    return this.view.corrections();
  }
}
