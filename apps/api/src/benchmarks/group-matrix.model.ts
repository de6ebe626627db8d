import type { Level, Slice } from '@boardmark/assessment';
import type { Clarity } from '@boardmark/benchmarking';
import type { CellStatus } from '@boardmark/disclosure';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { CellStatusEnum, ClarityEnum, LevelEnum, SliceEnum } from '../graphql/enums.js';

type Column = (number | null)[];
const Numbers = (): [typeof Float] => [Float];
const gaps = { nullable: 'items' } as const;

@ObjectType({ description: "Statistics of one theme, one entry per group, in the order of the matrix's codes." })
export class ThemeColumns {
  @Field() theme: string;
  @Field(() => [CellStatusEnum]) status: CellStatus[];
  @Field(Numbers, gaps) mean: Column;
  @Field(Numbers, gaps) median: Column;
  @Field(Numbers, gaps) q1: Column;
  @Field(Numbers, gaps) q3: Column;
  @Field(Numbers, { ...gaps, description: '95 % interval of the mean.' }) ciLow: Column;
  @Field(Numbers, gaps) ciHigh: Column;
  @Field(Numbers, { ...gaps, description: "What the group's mix of trusts would score at England's means." }) expected: Column;
  @Field(Numbers, { ...gaps, description: 'Mean minus expected: the score effect.' }) difference: Column;
  @Field(Numbers, gaps) differenceLow: Column;
  @Field(Numbers, gaps) differenceHigh: Column;
  @Field(Numbers, { ...gaps, description: "Expected minus England's mean: the mix effect." }) mixEffect: Column;
  @Field(Numbers, { ...gaps, description: 'Empirical-Bayes estimate of the difference (systems).' }) estimate: Column;
  @Field(Numbers, { ...gaps, description: 'How much of the estimate rests on the own difference, 0 to 1 (systems).' })
  reliability: Column;
  @Field(() => [ClarityEnum]) clarity: Clarity[];
}

@ObjectType({ description: 'The groups of one level as parallel columns.' })
export class GroupMatrix {
  @Field(() => LevelEnum) level: Level;
  @Field(() => SliceEnum) slice: Slice;
  @Field(() => [String]) codes: string[];
  @Field(() => [String]) names: string[];
  @Field(() => [String]) shortNames: string[];
  @Field(() => [String], { ...gaps, description: 'Region of each group; its own code for a region, null for England.' })
  regionCodes: (string | null)[];
  @Field(() => [Int]) nEligible: number[];
  @Field(() => [Int]) nOrganisations: number[];
  @Field(() => [Int]) nSubmissions: number[];
  @Field(() => [ThemeColumns], {
    description: 'In the order of the framework, the derived mean of all measures ("profile") last.',
  })
  themes: ThemeColumns[];
}
