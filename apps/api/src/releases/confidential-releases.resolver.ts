import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { Asking } from '../access/asking.js';
import type { Viewer } from '../access/viewer.js';
import { Round } from '../frameworks/round.model.js';
import { CorrectionReasonEnum, type CorrectionReason } from '../graphql/enums.js';
import { ProposalsService } from './proposals/proposals.service.js';
import { ReleaseJob, ReleaseJobResult } from './release-job.model.js';
import { ReleaseProposal } from './release-proposal.model.js';

@Resolver()
export class ConfidentialReleasesResolver {
  constructor(private readonly proposals: ProposalsService) {}

  @Query(() => [Round], { description: 'Every round of a confidential framework, released or not, newest first.' })
  @Allow('administrator')
  confidentialRounds(): Promise<Round[]> {
    return this.proposals.confidentialRounds();
  }

  @Query(() => ReleaseProposal, { nullable: true, description: 'What was prepared for a round and waits to be confirmed.' })
  @Allow('administrator')
  releaseProposal(@Args('round', { type: () => ID }) round: string): Promise<ReleaseProposal | null> {
    return this.proposals.proposal(round);
  }

  @Query(() => ReleaseJob, { nullable: true })
  @Allow('administrator')
  releaseJob(@Args('id', { type: () => ID }) id: string): Promise<ReleaseJob | null> {
    return this.proposals.job(id);
  }

  @Mutation(() => ReleaseJobResult, {
    description: 'Closes a confidential round and computes what would be released; nothing is released yet.',
  })
  @Allow('administrator')
  prepareRelease(
    @Asking() viewer: Viewer,
    @Args('round', { type: () => ID }) round: string,
    @Args('reason', { type: () => CorrectionReasonEnum, nullable: true }) reason: CorrectionReason | null,
  ): Promise<typeof ReleaseJobResult> {
    return this.proposals.prepare(round, { kind: 'prepare', preparedBy: viewer.label, reason: reason ?? null, actor: viewer.id });
  }

  @Mutation(() => ReleaseJobResult, {
    description: 'Releases exactly the proposal with this hash; another person than prepared it.',
  })
  @Allow('administrator')
  confirmRelease(
    @Asking() viewer: Viewer,
    @Args('round', { type: () => ID }) round: string,
    @Args('contentHash') contentHash: string,
  ): Promise<typeof ReleaseJobResult> {
    return this.proposals.confirm(round, { contentHash, confirmedBy: viewer.label, actor: viewer.id });
  }
}
