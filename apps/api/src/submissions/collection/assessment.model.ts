import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { BoardRole } from '@boardmark/scoring';
import { DateScalar } from '../../graphql/scalars.js';
import { BoardRoleEnum } from './collection.model.js';

@ObjectType()
export class AssessmentTheme {
  @Field() code: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) headline: string | null;
  @Field(() => [String]) statements: string[];
  @Field(() => [Int], { nullable: 'items', description: "1 to 5, 0 for can't say, null for not answered." })
  answers: (number | null)[];
}

@ObjectType({ description: 'What one personal link opens.' })
export class Assessment {
  @Field() roundName: string;
  @Field() organisation: string;
  @Field() illustrative: boolean;
  @Field(() => BoardRoleEnum) role: BoardRole;
  @Field(() => DateScalar, { nullable: true }) closesOn: string | null;
  @Field(() => [AssessmentTheme]) themes: AssessmentTheme[];

  constructor(values: Assessment) {
    Object.assign(this, values);
  }
}

@ObjectType({ description: 'The link opens nothing: it is wrong, was replaced or withdrawn, or the board has finished.' })
export class LinkClosed {
  @Field() message: string;

  constructor() {
    this.message = 'This link opens nothing any more.';
  }
}

@ObjectType({ description: 'Nothing was saved: these are no answers to this theme.' })
export class AnswersRefused {
  @Field() message: string;

  constructor(message: string) {
    this.message = message;
  }
}

export const AssessmentResult = createUnionType({
  name: 'AssessmentResult',
  types: () => [Assessment, LinkClosed, AnswersRefused] as const,
});
