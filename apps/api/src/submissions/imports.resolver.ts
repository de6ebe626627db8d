import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { Asking } from '../access/asking.js';
import type { Viewer } from '../access/viewer.js';
import { ImportResult } from './import-result.model.js';
import { ImportsService } from './imports.service.js';

@Resolver()
export class ImportsResolver {
  constructor(private readonly imports: ImportsService) {}

  @Mutation(() => ImportResult, {
    description:
      'Checks a file sent to POST /imports and, when commit is true and nothing is wrong, stores its scores. Administrators only.',
  })
  @Allow('administrator')
  importScores(
    @Asking() { id: actor }: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('round', { type: () => ID }) round: string,
    @Args('commit', { defaultValue: false }) commit: boolean,
  ): Promise<typeof ImportResult> {
    return this.imports.importUpload(id, round, commit, { actor });
  }

  @Mutation(() => ImportResult, {
    description:
      "Checks a file of the viewer's own that was sent to POST /imports and, when commit is true and nothing is wrong, stores its scores, which are " +
      "signed off apart. It may hold rows of the viewer's own trusts only. The trust's lead only.",
  })
  @Allow('trust_lead')
  importOwnScores(
    @Asking() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('round', { type: () => ID }) round: string,
    @Args('commit', { defaultValue: false }) commit: boolean,
  ): Promise<typeof ImportResult> {
    return this.imports.importUpload(id, round, commit, { sender: { id: viewer.id, organisations: viewer.leads } });
  }
}
