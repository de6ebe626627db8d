import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ReleaseJobKindEnum, ReleaseJobStateEnum, type ReleaseJobKind, type ReleaseJobState } from '../graphql/enums.js';

@ObjectType({ description: 'Work in the background on the release of a round.' })
export class ReleaseJob {
  @Field(() => ID) id: string;
  @Field(() => ID) round: string;
  @Field(() => ReleaseJobKindEnum) kind: ReleaseJobKind;
  @Field(() => ReleaseJobStateEnum) state: ReleaseJobState;
  @Field({ description: 'What is being done, in words.' }) stage: string;
  @Field(() => Int) done: number;
  @Field(() => Int) total: number;
  @Field(() => String, { nullable: true, description: 'Why it failed.' }) message: string | null;
}

@ObjectType({ description: 'Nothing was begun; the message says why and what to do.' })
export class ReleaseRefused {
  @Field() message: string;

  constructor(message: string) {
    this.message = message;
  }
}

export const ReleaseJobResult = createUnionType({
  name: 'ReleaseJobResult',
  types: () => [ReleaseJob, ReleaseRefused] as const,
  resolveType: (value: ReleaseJob | ReleaseRefused) => (value instanceof ReleaseRefused ? ReleaseRefused : ReleaseJob),
});
