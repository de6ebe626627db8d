import { Module } from '@nestjs/common';
import { OrganisationsRepository } from './organisations.repository.js';
import { OrganisationsResolver } from './organisations.resolver.js';
import { OrganisationsService } from './organisations.service.js';
import { SearchRepository } from './search.repository.js';

@Module({
  providers: [OrganisationsResolver, OrganisationsService, OrganisationsRepository, SearchRepository],
  exports: [OrganisationsRepository],
})
export class OrganisationsModule {}
