import { Module } from '@nestjs/common';
import { FrameworkVersionsRepository } from './framework-versions.repository.js';
import { FrameworksResolver } from './frameworks.resolver.js';
import { RoundsRepository } from './rounds.repository.js';

@Module({
  providers: [FrameworksResolver, FrameworkVersionsRepository, RoundsRepository],
  exports: [RoundsRepository],
})
export class FrameworksModule {}
