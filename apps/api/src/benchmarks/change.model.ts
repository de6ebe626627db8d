import type { Level } from '@boardmark/assessment';
import type { ChangeAgainstEngland, Verdict } from '@boardmark/benchmarking';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Round } from '../frameworks/round.model.js';
import { ChangeAgainstEnglandEnum, LevelEnum, VerdictEnum } from '../graphql/enums.js';
import { OdsCodeScalar } from '../graphql/scalars.js';

@ObjectType({ description: 'Change of the same trusts between two rounds of one series.' })
export class GroupChange {
  @Field(() => LevelEnum) level: Level;
  @Field() code: string;
  @Field() name: string;
  @Field(() => Int, { description: 'Trusts with a score in both rounds.' }) nPanel: number;
  @Field(() => Float) before: number;
  @Field(() => Float) after: number;
  @Field(() => Float) change: number;
  @Field(() => Float, { nullable: true }) ciLow: number | null;
  @Field(() => Float, { nullable: true }) ciHigh: number | null;
  @Field(() => VerdictEnum) verdict: Verdict;
  @Field(() => ChangeAgainstEnglandEnum, { nullable: true }) againstEngland: ChangeAgainstEngland | null;
  @Field(() => Int) nImproved: number;
  @Field(() => Int) nDeteriorated: number;
}

@ObjectType()
export class TrustChange {
  @Field(() => OdsCodeScalar) code: string;
  @Field() name: string;
  @Field(() => Float) before: number;
  @Field(() => Float) after: number;
  @Field(() => Float) change: number;
  @Field(() => VerdictEnum, { description: 'By a fixed step of 0.25, which is a convention.' }) verdict: Verdict;
}

@ObjectType()
export class SystemChange {
  @Field() finding: string;
  @Field() note: string;
  @Field(() => Round) previousRound: Round;
  @Field(() => Round) round: Round;
  @Field(() => GroupChange) system: GroupChange;
  @Field(() => GroupChange) england: GroupChange;
  @Field(() => [TrustChange]) trusts: TrustChange[];
}

@ObjectType()
export class ChangeSummary {
  @Field() finding: string;
  @Field() note: string;
  @Field(() => Round) previousRound: Round;
  @Field(() => Round) round: Round;
  @Field(() => GroupChange) england: GroupChange;
  @Field(() => Int) nImproved: number;
  @Field(() => Int) nNoClearChange: number;
  @Field(() => Int) nDeteriorated: number;
  @Field(() => [GroupChange]) systems: GroupChange[];
}
