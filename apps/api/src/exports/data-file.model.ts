import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class DataFile {
  @Field() name: string;
  @Field() url: string;
  @Field() description: string;
}
