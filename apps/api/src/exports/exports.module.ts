import { Module } from '@nestjs/common';
import { BenchmarksModule } from '../benchmarks/benchmarks.module.js';
import { FrameworksModule } from '../frameworks/frameworks.module.js';
import { ReleasesModule } from '../releases/releases.module.js';
import { BoardReleaseFilesResolver } from './board-release-files.resolver.js';
import { DataFilesService } from './data-files.service.js';
import { ExportsController } from './exports.controller.js';
import { ReleaseFilesResolver } from './release-files.resolver.js';

@Module({
  imports: [BenchmarksModule, FrameworksModule, ReleasesModule],
  controllers: [ExportsController],
  providers: [DataFilesService, ReleaseFilesResolver, BoardReleaseFilesResolver],
})
export class ExportsModule {}
