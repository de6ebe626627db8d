import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../access/allow.decorator.js';
import { Asking } from '../../access/asking.js';
import type { Viewer } from '../../access/viewer.js';
import { OdsCodeScalar } from '../../graphql/scalars.js';
import { ReopenResult } from '../sign-off-result.model.js';
import { SubmissionProgress } from './progress.model.js';
import { ProgressService } from './progress.service.js';

@Resolver()
export class ProgressResolver {
  constructor(private readonly progress: ProgressService) {}

  @Query(() => [SubmissionProgress], { description: 'How far each trust asked in a round has come.' })
  @Allow('administrator')
  submissionProgress(@Args('round', { type: () => ID }) round: string): Promise<SubmissionProgress[]> {
    return this.progress.of(round);
  }

  @Mutation(() => ReopenResult, {
    description: 'Unlocks what was signed off, while the round is open: its region or an administrator.',
  })
  @Allow('peer')
  reopenSubmission(
    @Asking() viewer: Viewer,
    @Args('round', { type: () => ID }) round: string,
    @Args('organisation', { type: () => OdsCodeScalar }) organisation: string,
    @Args('reason') reason: string,
  ): Promise<typeof ReopenResult> {
    return this.progress.reopen(viewer, round, organisation, reason);
  }
}
