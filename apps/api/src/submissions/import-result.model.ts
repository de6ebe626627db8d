import type { Problem } from '@boardmark/assessment';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CommittedImport } from './imports.repository.js';

const optional = { nullable: true } as const;

/** Problems that one answer carries; the command line writes all of them into a file. */
const PROBLEMS_SHOWN = 100;

@ObjectType()
export class ImportProblem {
  @Field(() => String, optional) sheet: string | null;
  @Field(() => Int, { ...optional, description: 'Counted from 1, the heading row included.' }) row: number | null;
  @Field(() => String, optional) column: string | null;
  @Field(() => String, optional) cell: string | null;
  @Field({ description: 'Stable code, such as SCORE_RANGE.' }) code: string;
  @Field() message: string;
  @Field(() => String, optional) value: string | null;
  @Field(() => String, optional) expected: string | null;
}

@ObjectType()
export class ImportAccepted {
  @Field(() => ID) id: string;
  @Field(() => ID) round: string;
  @Field({ description: 'False after a dry run.' }) stored: boolean;
  @Field({ description: 'The same file had been stored before; nothing is stored twice.' }) repeated: boolean;
  @Field(() => Int) nRows: number;
  @Field(() => Int) nSubmissions: number;
  @Field(() => Int) nScores: number;
  @Field(() => Int, { description: 'Board members whose answers the file holds.' }) nResponses: number;

  constructor(round: string, result: CommittedImport, stored: boolean, repeated: boolean) {
    Object.assign(this, { ...result, round, stored, repeated });
  }
}

@ObjectType({ description: 'Nothing was stored. The first 100 problems, in the order of the sheet.' })
export class ImportRejected {
  @Field(() => ID) id: string;
  @Field(() => Int) nProblems: number;
  @Field(() => [ImportProblem]) problems: ImportProblem[];

  constructor(id: string, problems: readonly Problem[], nProblems: number) {
    this.id = id;
    this.nProblems = nProblems;
    this.problems = problems.slice(0, PROBLEMS_SHOWN).map((problem) => ({ ...problem }));
  }
}

@ObjectType({ description: 'There is no such upload, or no such round.' })
export class ImportNotFound {
  @Field(() => ID) id: string;

  constructor(id: string) {
    this.id = id;
  }
}

export const ImportResult = createUnionType({
  name: 'ImportResult',
  types: () => [ImportAccepted, ImportRejected, ImportNotFound] as const,
});
