import { Module } from '@nestjs/common';
import { ReleasesModule } from '../../releases/releases.module.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { PersonChangesRepository } from './person-changes.repository.js';
import { ReleasedSeriesRepository } from './released-series.repository.js';
import { ScopeAuditService } from './scope-audit.service.js';

@Module({
  imports: [ReleasesModule],
  providers: [ReleasedSeriesRepository, ScopeAuditService, PersonChangesRepository, PeopleService, PeopleResolver],
  exports: [ScopeAuditService],
})
export class PeopleModule {}
