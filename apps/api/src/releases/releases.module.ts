import { Module } from '@nestjs/common';
import { ConfidentialReleasesResolver } from './confidential-releases.resolver.js';
import { ReleaseInputsRepository } from './release-inputs.repository.js';
import { ReleasesRepository } from './releases.repository.js';
import { ReleasesService } from './releases.service.js';

@Module({
  providers: [ReleaseInputsRepository, ReleasesRepository, ReleasesService, ConfidentialReleasesResolver],
  exports: [ReleasesRepository, ReleasesService],
})
export class ReleasesModule {}
