import { Module } from '@nestjs/common';
import { FrameworksModule } from '../frameworks/frameworks.module.js';
import { MailModule } from '../mail/mail.module.js';
import { OrganisationRefsRepository } from '../organisations/organisation-refs.repository.js';
import { AnswersRepository } from './collection/answers.repository.js';
import { AssessmentsService } from './collection/assessments.service.js';
import { CollectionsRepository } from './collection/collections.repository.js';
import { CollectionsResolver } from './collection/collections.resolver.js';
import { CollectionsService } from './collection/collections.service.js';
import { RemindersService } from './collection/reminders.service.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportsResolver } from './imports.resolver.js';
import { ImportsService } from './imports.service.js';
import { ProgressRepository } from './progress/progress.repository.js';
import { ProgressResolver } from './progress/progress.resolver.js';
import { ProgressService } from './progress/progress.service.js';
import { ResponsesResolver } from './responses.resolver.js';
import { ScoreFileContextRepository } from './score-file-context.repository.js';
import { SignOffService } from './sign-off.service.js';
import { SubmissionsRepository } from './submissions.repository.js';
import { TemplatesController } from './template/templates.controller.js';
import { TemplatesService } from './template/templates.service.js';
import { UploadsController } from './uploads.controller.js';

@Module({
  imports: [FrameworksModule, MailModule],
  controllers: [UploadsController, TemplatesController],
  providers: [
    ImportsRepository,
    ScoreFileContextRepository,
    SubmissionsRepository,
    ImportsService,
    SignOffService,
    TemplatesService,
    ImportsResolver,
    ResponsesResolver,
    OrganisationRefsRepository,
    CollectionsRepository,
    AnswersRepository,
    CollectionsService,
    AssessmentsService,
    RemindersService,
    CollectionsResolver,
    ProgressRepository,
    ProgressService,
    ProgressResolver,
  ],
  exports: [CollectionsRepository, RemindersService, ImportsService, SignOffService, SubmissionsRepository],
})
export class SubmissionsModule {}
