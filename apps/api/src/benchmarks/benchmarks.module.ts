import { Module } from '@nestjs/common';
import { FrameworksModule } from '../frameworks/frameworks.module.js';
import { ReleasesModule } from '../releases/releases.module.js';
import { ChangesService } from './changes.service.js';
import { CoverageService } from './coverage.service.js';
import { EnglandService } from './england.service.js';
import { OwnScoresService } from './own-scores.service.js';
import { ReleasedRepository } from './released.repository.js';
import { ReleaseResolver } from './release.resolver.js';
import { ReleasesResolver } from './releases.resolver.js';
import { ReleaseViewService } from './release-view.service.js';
import { SystemBenchmarksService } from './system-benchmarks.service.js';

@Module({
  imports: [FrameworksModule, ReleasesModule],
  providers: [
    ReleasedRepository,
    ReleaseViewService,
    CoverageService,
    ChangesService,
    EnglandService,
    OwnScoresService,
    SystemBenchmarksService,
    ReleasesResolver,
    ReleaseResolver,
  ],
  exports: [ReleasedRepository],
})
export class BenchmarksModule {}
