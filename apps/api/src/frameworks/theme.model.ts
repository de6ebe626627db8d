import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class Theme {
  @Field() code: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) headline: string | null;
  @Field(() => [String]) formerNames: string[];
  @Field(() => [String]) statements: string[];
}
