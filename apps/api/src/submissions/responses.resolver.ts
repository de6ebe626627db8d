import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { Asking } from '../access/asking.js';
import type { Viewer } from '../access/viewer.js';
import { OdsCodeScalar } from '../graphql/scalars.js';
import { ImportResult } from './import-result.model.js';
import { ImportsService } from './imports.service.js';
import { SignOffService } from './sign-off.service.js';
import { SignOffResult } from './sign-off-result.model.js';

@Resolver()
export class ResponsesResolver {
  constructor(
    private readonly imports: ImportsService,
    private readonly signOffs: SignOffService,
  ) {}

  @Mutation(() => ImportResult, {
    description:
      'Checks a file of respondent-level answers sent to POST /imports and, when commit is true and nothing is wrong, stores it. ' +
      'Administrators and the survey contractor only.',
  })
  @Allow('administrator', 'contractor')
  importResponses(
    @Asking() { id: actor }: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('round', { type: () => ID }) round: string,
    @Args('signedOffBy', { type: () => String, nullable: true }) signedOffBy: string | null,
    @Args('commit', { defaultValue: false }) commit: boolean,
  ): Promise<typeof ImportResult> {
    return this.imports.importUpload(id, round, commit, { contents: 'responses', signedOffBy, actor });
  }

  @Mutation(() => SignOffResult, { description: "Signs off and locks the own trust's submission. The trust's lead only." })
  @Allow('trust_lead')
  signOffSubmission(
    @Asking() viewer: Viewer,
    @Args('round', { type: () => ID }) round: string,
    @Args('organisation', { type: () => OdsCodeScalar }) organisation: string,
    @Args('director') director: string,
  ): Promise<typeof SignOffResult> {
    return this.signOffs.signOffOwn(viewer, round, organisation, director);
  }
}
