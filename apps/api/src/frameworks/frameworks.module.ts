import { Module } from '@nestjs/common';
import { FrameworkVersionsRepository } from './framework-versions.repository.js';
import { FrameworksResolver } from './frameworks.resolver.js';
import { RoundsRepository } from './rounds.repository.js';
import { RoundsResolver } from './rounds.resolver.js';
import { RoundsService } from './rounds.service.js';
import { ThemeResolver } from './theme.resolver.js';

@Module({
  providers: [FrameworksResolver, ThemeResolver, FrameworkVersionsRepository, RoundsRepository, RoundsService, RoundsResolver],
  exports: [RoundsRepository],
})
export class FrameworksModule {}
