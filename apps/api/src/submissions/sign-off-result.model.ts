import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { OdsCodeScalar } from '../graphql/scalars.js';
import type { SignOff } from './submissions.repository.js';

@ObjectType()
export class SubmissionSignedOff {
  @Field(() => ID) round: string;
  @Field(() => OdsCodeScalar) organisation: string;
  @Field() director: string;
  @Field() signedOffAt: string;

  constructor(round: string, organisation: string, { director, signedOffAt }: SignOff) {
    Object.assign(this, { round, organisation, director, signedOffAt });
  }
}

@ObjectType({ description: 'There is no such submission.' })
export class SubmissionNotFound {
  @Field(() => ID) round: string;
  @Field(() => OdsCodeScalar) organisation: string;

  constructor(round: string, organisation: string) {
    Object.assign(this, { round, organisation });
  }
}

@ObjectType({ description: 'Nothing was changed: the submission is signed off already or the round is not open.' })
export class SubmissionLocked {
  @Field(() => ID) round: string;
  @Field(() => OdsCodeScalar) organisation: string;
  @Field() message: string;

  constructor(round: string, organisation: string, message: string) {
    Object.assign(this, { round, organisation, message });
  }
}

export const SignOffResult = createUnionType({
  name: 'SignOffResult',
  types: () => [SubmissionSignedOff, SubmissionNotFound, SubmissionLocked] as const,
});

@ObjectType({ description: 'The board may answer again.' })
export class SubmissionReopened {
  @Field(() => ID) round: string;
  @Field(() => OdsCodeScalar) organisation: string;

  constructor(round: string, organisation: string) {
    Object.assign(this, { round, organisation });
  }
}

export const ReopenResult = createUnionType({
  name: 'ReopenResult',
  types: () => [SubmissionReopened, SubmissionNotFound, SubmissionLocked] as const,
});
