import type { Visibility } from '@boardmark/assessment';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { VisibilityEnum } from '../graphql/enums.js';
import { Theme } from './theme.model.js';

@ObjectType()
export class FrameworkVersion {
  @Field(() => ID) id: string;
  @Field({ description: 'Code of the framework, the same in all its versions.' }) framework: string;
  @Field({ name: 'name' }) frameworkName: string;
  @Field() version: string;
  @Field(() => VisibilityEnum) visibility: Visibility;
  @Field() byCareSetting: boolean;
  @Field(() => [Theme]) themes: readonly Theme[];
}
