import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { FrameworkVersion } from './framework-version.model.js';
import { FrameworkVersionsRepository } from './framework-versions.repository.js';
import { Round } from './round.model.js';
import { RoundsRepository } from './rounds.repository.js';

@Resolver()
export class FrameworksResolver {
  constructor(
    private readonly versions: FrameworkVersionsRepository,
    private readonly publishedRounds: RoundsRepository,
  ) {}

  @Query(() => [FrameworkVersion], { description: 'Every framework version with its themes and statements.' })
  @Allow('public')
  frameworks(): Promise<FrameworkVersion[]> {
    return this.versions.all();
  }

  @Query(() => [Round], { description: 'Every round of a published framework, newest first.' })
  @Allow('public')
  rounds(): Promise<Round[]> {
    return this.publishedRounds.published();
  }
}
