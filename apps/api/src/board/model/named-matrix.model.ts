import type { Sector } from '@boardmark/assessment';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { SectorEnum } from '../../graphql/enums.js';
import { GroupCell } from './group-cell.model.js';

const optional = { nullable: true } as const;
const gaps = { nullable: 'items' } as const;

@ObjectType({ description: "One theme, one entry per trust, in the order of the matrix's codes." })
export class NamedColumn {
  @Field() theme: string;
  @Field(() => [Float], gaps) scores: (number | null)[];
  @Field(() => [String]) texts: string[];
  @Field(() => [Int], gaps) levels: (number | null)[];
}

@ObjectType({ description: 'Trusts of the own scope by name, as parallel columns.' })
export class NamedMatrix {
  @Field(() => [String]) codes: string[];
  @Field(() => [String]) names: string[];
  @Field(() => [SectorEnum]) sectors: Sector[];
  @Field(() => [String]) systemCodes: string[];
  @Field(() => [String]) systemNames: string[];
  @Field(() => [Boolean]) submitted: boolean[];
  @Field(() => [NamedColumn]) themes: NamedColumn[];
}

@ObjectType({ description: 'Exact figures of the own scope on one theme.' })
export class NamedAggregate {
  @Field() theme: string;
  @Field(() => Int) nEligible: number;
  @Field(() => Int) nSubmitted: number;
  @Field(() => Float, optional) mean: number | null;
  @Field(() => Float, optional) q1: number | null;
  @Field(() => Float, optional) median: number | null;
  @Field(() => Float, optional) q3: number | null;
  @Field(() => Float, optional) ciLow: number | null;
  @Field(() => Float, optional) ciHigh: number | null;
  @Field(() => GroupCell, { description: "England's released figures." }) england: typeof GroupCell;
}
