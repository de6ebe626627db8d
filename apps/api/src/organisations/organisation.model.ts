import type { OrganisationKind, Sector } from '@boardmark/assessment';
import { Field, ObjectType } from '@nestjs/graphql';
import { OrganisationKindEnum, SectorEnum } from '../graphql/enums.js';
import { DateScalar, OdsCodeScalar } from '../graphql/scalars.js';
import { OrganisationRef } from './organisation-ref.model.js';

@ObjectType()
export class Succession {
  @Field(() => OrganisationRef) organisation: OrganisationRef;
  @Field(() => DateScalar) date: string;
  @Field({ description: 'merger, acquisition or split.' }) kind: string;
}

@ObjectType()
export class Organisation {
  @Field(() => OdsCodeScalar) code: string;
  @Field() name: string;
  @Field() shortName: string;
  @Field(() => OrganisationKindEnum) kind: OrganisationKind;
  @Field({ description: 'Whether the organisation is invented.' }) illustrative: boolean;
  @Field(() => SectorEnum, { nullable: true }) sector: Sector | null;
  @Field(() => DateScalar, { nullable: true }) opened: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it existed.' }) closed: string | null;
  @Field(() => [String]) formerNames: string[];
  @Field(() => OrganisationRef, { nullable: true, description: 'The system that counts the trust on the date.' })
  system: OrganisationRef | null;
  @Field(() => OrganisationRef, { nullable: true }) region: OrganisationRef | null;
  @Field(() => OrganisationRef, { nullable: true, description: 'The system of the head office, where that is another one.' })
  headOffice: OrganisationRef | null;
  @Field(() => [OrganisationRef], { description: 'What is counted here on the date: trusts of a system, systems of a region.' })
  members: OrganisationRef[];
  @Field(() => [Succession]) predecessors: Succession[];
  @Field(() => [Succession]) successors: Succession[];
}
