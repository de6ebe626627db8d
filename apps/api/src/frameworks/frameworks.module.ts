import { Module } from '@nestjs/common';
import { FrameworkVersionsRepository } from './framework-versions.repository.js';
import { FrameworksResolver } from './frameworks.resolver.js';
import { RoundsRepository } from './rounds.repository.js';
import { ThemeResolver } from './theme.resolver.js';

@Module({
  providers: [FrameworksResolver, ThemeResolver, FrameworkVersionsRepository, RoundsRepository],
  exports: [RoundsRepository],
})
export class FrameworksModule {}
