import type { Sector } from '@boardmark/assessment';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { SectorEnum } from '../../graphql/enums.js';
import { OdsCodeScalar } from '../../graphql/scalars.js';
import { OrganisationRef } from '../../organisations/organisation-ref.model.js';
import type { NamedResult } from '../named-rows.js';
import type { BoardRelease } from './board-release.model.js';

const optional = { nullable: true } as const;

@ObjectType()
export class NextStep {
  @Field() text: string;
  @Field({ description: 'The statement that the step moves.' }) statement: string;
}

@ObjectType()
export class NextLevel {
  @Field() theme: string;
  @Field({ description: 'Name of the level now.' }) from: string;
  @Field({ description: 'Name of the next level.' }) to: string;
  @Field({ description: 'The own score as it is written.' }) score: string;
  @Field({ description: 'What a board at the next level does.' }) picture: string;
  @Field(() => [NextStep]) steps: NextStep[];
  @Field(() => [String], { description: 'Related published measures.' }) measures: string[];
}

@ObjectType()
export class PrivacyStatement {
  @Field() heading: string;
  @Field() text: string;
}

@ObjectType({ description: 'A board about itself, beside its peers.' })
export class TrustBoard {
  @Field(() => OdsCodeScalar) code: string;
  @Field() name: string;
  @Field() shortName: string;
  @Field(() => OrganisationRef) system: OrganisationRef;
  @Field(() => OrganisationRef) region: OrganisationRef;
  @Field(() => SectorEnum) sector: Sector;
  @Field(() => Int, { ...optional, description: 'Board members who answered.' }) nResponses: number | null;
  @Field(() => Int, optional) boardSize: number | null;
  @Field() submitted: boolean;
  @Field({ description: 'Whether theme scores were sent in the place of answers.' }) suppliedAsScores: boolean;
  readonly release: BoardRelease;
  /** Own themes; none of a trust that handed nothing in. */
  readonly results: readonly NamedResult[];
}
