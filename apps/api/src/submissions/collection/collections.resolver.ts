import type { BoardRole } from '@boardmark/scoring';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../access/allow.decorator.js';
import { Asking } from '../../access/asking.js';
import type { Viewer } from '../../access/viewer.js';
import { OdsCodeScalar } from '../../graphql/scalars.js';
import { AssessmentResult } from './assessment.model.js';
import { AssessmentsService } from './assessments.service.js';
import { BoardMember, BoardRoleEnum, Collection, CollectionResult, OpenCollection } from './collection.model.js';
import { CollectionsService } from './collections.service.js';

@Resolver()
export class CollectionsResolver {
  constructor(
    private readonly collections: CollectionsService,
    private readonly assessments: AssessmentsService,
  ) {}

  @Query(() => [OpenCollection], { description: 'Rounds that take answers of the boards that the viewer leads for.' })
  @Allow('trust_lead')
  openCollections(@Asking() viewer: Viewer): Promise<OpenCollection[]> {
    return this.collections.open(viewer);
  }

  @Query(() => Collection, { nullable: true, description: 'How far the own board has come with a round.' })
  @Allow('trust_lead')
  collection(
    @Asking() viewer: Viewer,
    @Args('round', { type: () => ID }) round: string,
    @Args('organisation', { type: () => OdsCodeScalar }) organisation: string,
  ): Promise<Collection | null> {
    return this.collections.find(viewer, round, organisation);
  }

  @Mutation(() => CollectionResult, { description: 'Invites members of the own board, each by a personal link.' })
  @Allow('trust_lead')
  inviteBoard(
    @Asking() viewer: Viewer,
    @Args('round', { type: () => ID }) round: string,
    @Args('organisation', { type: () => OdsCodeScalar }) organisation: string,
    @Args('members', { type: () => [BoardMember] }) members: BoardMember[],
  ): Promise<typeof CollectionResult> {
    return this.collections.invite(viewer, round, organisation, members);
  }

  @Mutation(() => CollectionResult, { description: 'Takes a personal link back. What was answered with it stays.' })
  @Allow('trust_lead')
  withdrawInvitation(
    @Asking() viewer: Viewer,
    @Args('round', { type: () => ID }) round: string,
    @Args('organisation', { type: () => OdsCodeScalar }) organisation: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<typeof CollectionResult> {
    return this.collections.withdraw(viewer, round, organisation, id);
  }

  @Query(() => AssessmentResult, { description: 'What a personal link opens.' })
  @Allow('public')
  assessment(@Args('token') token: string): Promise<typeof AssessmentResult> {
    return this.assessments.find(token);
  }

  @Mutation(() => AssessmentResult, { description: 'Saves the answers to one theme.' })
  @Allow('public')
  saveAnswers(
    @Args('token') token: string,
    @Args('theme') theme: string,
    @Args('answers', { type: () => [Int], nullable: 'items' }) answers: (number | null)[],
  ): Promise<typeof AssessmentResult> {
    return this.assessments.save(token, theme, answers);
  }

  @Mutation(() => AssessmentResult, { description: 'Corrects the role in which somebody answers.' })
  @Allow('public')
  answerAs(
    @Args('token') token: string,
    @Args('role', { type: () => BoardRoleEnum }) role: BoardRole,
  ): Promise<typeof AssessmentResult> {
    return this.assessments.setRole(token, role);
  }
}
