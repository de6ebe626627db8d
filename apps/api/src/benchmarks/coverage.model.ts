import { Field, Int, ObjectType } from '@nestjs/graphql';
import { OdsCodeScalar } from '../graphql/scalars.js';
import { OrganisationRef } from '../organisations/organisation-ref.model.js';

@ObjectType({ description: 'A run of text; strong runs carry the finding.' })
export class Span {
  @Field() text: string;
  @Field() strong: boolean;
}

@ObjectType()
export class MissingTrust {
  @Field(() => OdsCodeScalar) code: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) systemShortName: string | null;
}

@ObjectType()
export class CountedElsewhere {
  @Field(() => OdsCodeScalar) code: string;
  @Field() name: string;
  @Field(() => OrganisationRef) countedIn: OrganisationRef;
}

@ObjectType({ description: 'Who submitted, of whom.' })
export class Coverage {
  @Field(() => Int) nEligible: number;
  @Field(() => Int) nOrganisations: number;
  @Field(() => Int) nSubmissions: number;
  @Field(() => [MissingTrust]) missing: MissingTrust[];
  @Field(() => [CountedElsewhere], { description: 'Trusts with their head office here that are counted in another system.' })
  countedElsewhere: CountedElsewhere[];
  @Field(() => [Span]) sentence: Span[];
}
