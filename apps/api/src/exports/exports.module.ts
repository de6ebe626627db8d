import { Module } from '@nestjs/common';
import { BenchmarksModule } from '../benchmarks/benchmarks.module.js';
import { FrameworksModule } from '../frameworks/frameworks.module.js';
import { ReleasesModule } from '../releases/releases.module.js';
import { DataFilesService } from './data-files.service.js';
import { ExportsController } from './exports.controller.js';

@Module({
  imports: [BenchmarksModule, FrameworksModule, ReleasesModule],
  controllers: [ExportsController],
  providers: [DataFilesService],
})
export class ExportsModule {}
