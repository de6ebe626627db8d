import { Module } from '@nestjs/common';
import { FrameworksModule } from '../frameworks/frameworks.module.js';
import { BoardComputer } from './board/board-computer.js';
import { BoardInputsRepository } from './board/board-inputs.repository.js';
import { BoardReleasesRepository } from './board/board-releases.repository.js';
import { BoardReleasesService } from './board/board-releases.service.js';
import { BoardSubmissionsRepository } from './board/board-submissions.repository.js';
import { EarlierReleasesRepository } from './board/earlier-releases.repository.js';
import { ConfidentialReleasesResolver } from './confidential-releases.resolver.js';
import { ReleaseJobsRepository } from './jobs/release-jobs.repository.js';
import { ReleaseQueue } from './jobs/release-queue.js';
import { ProposalsRepository } from './proposals/proposals.repository.js';
import { ProposalsService } from './proposals/proposals.service.js';
import { ReleaseInputsRepository } from './release-inputs.repository.js';
import { ReleasesRepository } from './releases.repository.js';
import { ReleasesService } from './releases.service.js';

@Module({
  imports: [FrameworksModule],
  providers: [
    ReleaseInputsRepository,
    ReleasesRepository,
    ReleasesService,
    BoardComputer,
    BoardSubmissionsRepository,
    EarlierReleasesRepository,
    BoardInputsRepository,
    BoardReleasesRepository,
    BoardReleasesService,
    ReleaseJobsRepository,
    ReleaseQueue,
    ProposalsRepository,
    ProposalsService,
    ConfidentialReleasesResolver,
  ],
  exports: [
    ReleasesRepository,
    ReleasesService,
    BoardReleasesService,
    ReleaseQueue,
    BoardInputsRepository,
    EarlierReleasesRepository,
  ],
})
export class ReleasesModule {}
