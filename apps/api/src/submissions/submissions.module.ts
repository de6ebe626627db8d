import { Module } from '@nestjs/common';
import { FrameworksModule } from '../frameworks/frameworks.module.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportsResolver } from './imports.resolver.js';
import { ImportsService } from './imports.service.js';
import { ResponsesResolver } from './responses.resolver.js';
import { ScoreFileContextRepository } from './score-file-context.repository.js';
import { SignOffService } from './sign-off.service.js';
import { SubmissionsRepository } from './submissions.repository.js';
import { UploadsController } from './uploads.controller.js';

@Module({
  imports: [FrameworksModule],
  controllers: [UploadsController],
  providers: [
    ImportsRepository,
    ScoreFileContextRepository,
    SubmissionsRepository,
    ImportsService,
    SignOffService,
    ImportsResolver,
    ResponsesResolver,
  ],
  exports: [ImportsService, SignOffService, SubmissionsRepository],
})
export class SubmissionsModule {}
