import { Module } from '@nestjs/common';
import { ReleasesModule } from '../../releases/releases.module.js';
import { ReleasedSeriesRepository } from './released-series.repository.js';
import { ScopeAuditService } from './scope-audit.service.js';

@Module({
  imports: [ReleasesModule],
  providers: [ReleasedSeriesRepository, ScopeAuditService],
  exports: [ScopeAuditService],
})
export class PeopleModule {}
