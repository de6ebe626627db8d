import { Field, ObjectType } from '@nestjs/graphql';

/** Its statements are resolved from the theme of the domain. */
@ObjectType()
export class Theme {
  @Field() code: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) headline: string | null;
  @Field(() => [String]) formerNames: readonly string[];
}
