import { Field, ObjectType } from '@nestjs/graphql';
import { OdsCodeScalar } from '../graphql/scalars.js';

@ObjectType()
export class OrganisationRef {
  @Field(() => OdsCodeScalar) code: string;
  @Field() name: string;
  @Field() shortName: string;
}
