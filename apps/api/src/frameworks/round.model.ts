import { Field, ID, ObjectType } from '@nestjs/graphql';
import { RoundStatusEnum, type RoundStatus } from '../graphql/enums.js';
import { DateScalar } from '../graphql/scalars.js';
import { FrameworkVersion } from './framework-version.model.js';

@ObjectType()
export class Round {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() shortName: string;
  @Field({ description: 'What tells it from the other rounds of its series, such as a year.' }) label: string;
  @Field({ description: 'Only rounds of one series may be compared over time.' }) series: string;
  @Field(() => DateScalar, { description: 'The day whose memberships the round uses.' }) asAt: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day for answers, as boards are told.' }) closesOn: string | null;
  @Field(() => RoundStatusEnum) status: RoundStatus;
  @Field(() => FrameworkVersion) framework: FrameworkVersion;
  @Field({ description: 'Whether its organisations and scores are invented.' }) illustrative: boolean;
}
