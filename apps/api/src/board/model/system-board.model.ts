import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Span } from '../../benchmarks/coverage.model.js';
import { OdsCodeScalar } from '../../graphql/scalars.js';
import { OrganisationRef } from '../../organisations/organisation-ref.model.js';
import type { BoardRelease } from './board-release.model.js';
import { NamedAggregate, NamedMatrix } from './named-matrix.model.js';

@ObjectType({ description: "A system about its own trusts; everybody else's as released." })
export class SystemBoard {
  @Field(() => OdsCodeScalar) code: string;
  @Field() name: string;
  @Field() shortName: string;
  @Field(() => OrganisationRef) region: OrganisationRef;
  @Field(() => [Span]) headline: Span[];
  @Field(() => [Span]) coverage: Span[];
  @Field(() => NamedMatrix) trusts: NamedMatrix;
  @Field(() => [NamedAggregate]) aggregates: NamedAggregate[];
  readonly release: BoardRelease;
}

@ObjectType({ description: 'A system of the own region.' })
export class RegionSystem {
  @Field(() => OdsCodeScalar) code: string;
  @Field() name: string;
  @Field() shortName: string;
  @Field(() => Int) nEligible: number;
  @Field(() => Int) nSubmitted: number;
  @Field(() => [Float], { nullable: 'items', description: 'Exact means in the order of the themes.' }) means: (number | null)[];
}

@ObjectType({
  description: 'Who submitted in which round: one row per trust, one column per round; null where it was not in the round.',
})
export class SubmissionHistory {
  @Field(() => [String]) codes: string[];
  @Field(() => [String]) names: string[];
  @Field(() => [String], { description: 'Ids of the rounds, oldest first.' }) rounds: string[];
  @Field(() => [[Boolean]], { nullable: 'items' }) submitted: (boolean | null)[][];
}

@ObjectType({ description: "A region about its own systems and trusts; everybody else's as released." })
export class RegionBoard {
  @Field(() => OdsCodeScalar) code: string;
  @Field() name: string;
  @Field() shortName: string;
  @Field(() => [Span]) headline: Span[];
  @Field(() => [Span]) coverage: Span[];
  @Field(() => [RegionSystem]) systems: RegionSystem[];
  @Field(() => NamedMatrix) trusts: NamedMatrix;
  @Field(() => [NamedAggregate]) aggregates: NamedAggregate[];
  readonly release: BoardRelease;
}
