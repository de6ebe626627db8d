import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../graphql/scalars.js';
import { Round } from './round.model.js';

@InputType({ description: 'A round to be opened, as the next one of its series.' })
export class NewRoundInput {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() shortName: string;
  @Field() frameworkVersion: string;
  @Field() series: string;
  @Field() label: string;
  @Field(() => DateScalar, { description: 'The day whose memberships the round uses.' }) asAt: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day for answers.' }) closesOn: string | null;
}

@ObjectType({ description: 'No round was opened.' })
export class RoundRefused {
  @Field() message: string;

  constructor(message: string) {
    this.message = message;
  }
}

export const OpenRoundResult = createUnionType({
  name: 'OpenRoundResult',
  types: () => [Round, RoundRefused] as const,
  resolveType: (value: object) => (value instanceof RoundRefused ? RoundRefused : Round),
});
