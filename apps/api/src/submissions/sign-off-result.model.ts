import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { OdsCodeScalar } from '../graphql/scalars.js';

@ObjectType()
export class SubmissionSignedOff {
  @Field(() => ID) round: string;
  @Field(() => OdsCodeScalar) organisation: string;
  @Field() director: string;
  @Field() signedOffAt: string;
}

@ObjectType({ description: 'There is no such submission.' })
export class SubmissionNotFound {
  @Field(() => ID) round: string;
  @Field(() => OdsCodeScalar) organisation: string;
}

@ObjectType({ description: 'Nothing was changed: the submission is signed off already or the round is not open.' })
export class SubmissionLocked {
  @Field(() => ID) round: string;
  @Field(() => OdsCodeScalar) organisation: string;
  @Field() message: string;
}

export const SignOffResult = createUnionType({
  name: 'SignOffResult',
  types: () => [SubmissionSignedOff, SubmissionNotFound, SubmissionLocked] as const,
});
