import type { CellStatus, GroupKind } from '@boardmark/disclosure';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { CellStatusEnum, PeerGroupKindEnum } from '../../graphql/enums.js';

const gaps = { nullable: 'items' } as const;

@ObjectType({ description: "Released means of one theme, one entry per group, in the order of the matrix's ids." })
export class BoardMatrixTheme {
  @Field() theme: string;
  @Field(() => [CellStatusEnum]) status: CellStatus[];
  @Field(() => [Float], gaps) mean: (number | null)[];
  @Field(() => [String], { description: '"3.4", "3.8 or above" or "Not available at this level".' }) text: string[];
}

@ObjectType({ description: 'The registered groups of one kind as parallel columns.' })
export class BoardMatrix {
  @Field(() => PeerGroupKindEnum) kind: GroupKind;
  @Field(() => [ID]) ids: string[];
  @Field(() => [String]) names: string[];
  @Field(() => [String], { ...gaps, description: 'Region of each group, null where it lies in none or in several.' })
  regionCodes: (string | null)[];
  @Field(() => [Int]) nEligible: number[];
  @Field(() => [String], { ...gaps, description: 'How many submitted, as a band.' }) submitters: (string | null)[];
  @Field(() => [BoardMatrixTheme]) themes: BoardMatrixTheme[];
}
