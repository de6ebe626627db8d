import { Module } from '@nestjs/common';
import { BenchmarksModule } from '../benchmarks/benchmarks.module.js';
import { FrameworksModule } from '../frameworks/frameworks.module.js';
import { ReleasesModule } from '../releases/releases.module.js';
import { BoardModule } from '../board/board.module.js';
import { BoardDataFilesService } from './board/board-data-files.service.js';
import { BoardExportsController } from './board/board-exports.controller.js';
import { BoardReleaseFilesResolver } from './board/board-release-files.resolver.js';
import { DataFilesService } from './data-files.service.js';
import { ExportsController } from './exports.controller.js';
import { ReleaseFilesResolver } from './release-files.resolver.js';

@Module({
  imports: [BenchmarksModule, BoardModule, FrameworksModule, ReleasesModule],
  controllers: [ExportsController, BoardExportsController],
  providers: [DataFilesService, BoardDataFilesService, ReleaseFilesResolver, BoardReleaseFilesResolver],
})
export class ExportsModule {}
