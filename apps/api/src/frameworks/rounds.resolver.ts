import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { Asking } from '../access/asking.js';
import type { Viewer } from '../access/viewer.js';
import { NewRoundInput, OpenRoundResult } from './open-round.model.js';
import { RoundsService } from './rounds.service.js';

@Resolver()
export class RoundsResolver {
  constructor(private readonly rounds: RoundsService) {}

  @Mutation(() => OpenRoundResult, { description: 'Opens a round, as the next one of its series.' })
  @Allow('administrator')
  openRound(@Asking() viewer: Viewer, @Args('round') round: NewRoundInput): Promise<typeof OpenRoundResult> {
    return this.rounds.open(round, viewer.id);
  }
}
