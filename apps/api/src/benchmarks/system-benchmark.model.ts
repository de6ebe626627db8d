import type { CareSetting } from '@boardmark/assessment';
import type { Clarity } from '@boardmark/benchmarking';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { CareSettingEnum, ClarityEnum } from '../graphql/enums.js';
import { OdsCodeScalar } from '../graphql/scalars.js';
import { OrganisationRef } from '../organisations/organisation-ref.model.js';
import { SystemChange } from './change.model.js';
import { Coverage, MissingTrust, Span } from './coverage.model.js';

const optional = { nullable: true } as const;
const gaps = { nullable: 'items' } as const;

@ObjectType()
export class ScoreColumn {
  @Field() theme: string;
  @Field(() => [Float], gaps) scores: (number | null)[];
}

@ObjectType({ description: 'Named scores as columns: one row per trust and care setting.' })
export class ScoreMatrix {
  @Field() finding: string;
  @Field(() => [String]) codes: string[];
  @Field(() => [String]) names: string[];
  @Field(() => [CareSettingEnum]) careSettings: CareSetting[];
  @Field(() => [String]) matchingGroups: string[];
  @Field(() => [[CareSettingEnum]], { description: 'Other care settings of the same trust, one list per row.' })
  alsoIn: CareSetting[][];
  @Field(() => [ScoreColumn], { description: 'One per theme, the mean of all measures ("profile") last.' }) themes: ScoreColumn[];
  @Field(() => [MissingTrust]) missing: MissingTrust[];
}

@ObjectType({
  description: 'Means of one kind of service, here and in England; themes in the order of the framework, "profile" last.',
})
export class MatchingGroup {
  @Field() code: string;
  @Field() label: string;
  @Field(() => Int) nTrusts: number;
  @Field(() => Int) nEngland: number;
  @Field(() => [Float], gaps) means: (number | null)[];
  @Field(() => [Float], gaps) englandMeans: (number | null)[];
}

@ObjectType({ description: 'A system on one theme. total = mixEffect + difference, exactly.' })
export class SystemTheme {
  @Field() theme: string;
  @Field(() => Float, optional) mean: number | null;
  @Field(() => Float, optional) ciLow: number | null;
  @Field(() => Float, optional) ciHigh: number | null;
  @Field(() => Float, optional) englandMean: number | null;
  @Field(() => Float, { ...optional, description: "Mean minus England's mean." }) total: number | null;
  @Field(() => Float, optional) mixEffect: number | null;
  @Field(() => Float, optional) difference: number | null;
  @Field(() => Float, optional) differenceLow: number | null;
  @Field(() => Float, optional) differenceHigh: number | null;
  @Field(() => Float, optional) expected: number | null;
  @Field(() => ClarityEnum) clarity: Clarity;
  @Field() finding: string;
  @Field() mixSentence: string;
  @Field() clarityNote: string;
}

@ObjectType()
export class OwnScore {
  @Field() theme: string;
  @Field(() => Float, optional) own: number | null;
  @Field(() => Float, optional) mean: number | null;
  @Field(() => Float, optional) ciLow: number | null;
  @Field(() => Float, optional) ciHigh: number | null;
  @Field(() => Float, { ...optional, description: 'Own score minus the mean of the trusts.' }) gap: number | null;
}

@ObjectType({ description: "The ICB organisation's own scores, never part of any mean." })
export class OwnScores {
  @Field() finding: string;
  @Field() note: string;
  @Field(() => [OwnScore]) themes: OwnScore[];
}

@ObjectType()
export class SystemBenchmark {
  @Field(() => OdsCodeScalar) code: string;
  @Field() name: string;
  @Field() shortName: string;
  @Field(() => OrganisationRef) region: OrganisationRef;
  @Field(() => [Span]) headline: Span[];
  @Field(() => Coverage) coverage: Coverage;
  @Field(() => ScoreMatrix) scores: ScoreMatrix;
  @Field(() => [MatchingGroup]) groupMeans: MatchingGroup[];
  @Field(() => [SystemTheme]) themes: SystemTheme[];
  @Field(() => OwnScores, optional) ownScores: OwnScores | null;
  @Field(() => SystemChange, { ...optional, description: 'Null when no earlier round can be compared.' })
  change: SystemChange | null;
}
