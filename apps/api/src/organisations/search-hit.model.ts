import type { OrganisationKind } from '@boardmark/assessment';
import { Field, ObjectType } from '@nestjs/graphql';
import { OrganisationKindEnum } from '../graphql/enums.js';
import { DateScalar, OdsCodeScalar } from '../graphql/scalars.js';
import { OrganisationRef } from './organisation-ref.model.js';

@ObjectType()
export class SearchHit {
  @Field(() => OdsCodeScalar) code: string;
  @Field() name: string;
  @Field(() => OrganisationKindEnum) kind: OrganisationKind;
  @Field({ description: 'Whether the organisation is invented.' }) illustrative: boolean;
  @Field(() => String, { nullable: true, description: 'The name or code that matched, when it is not the present name.' })
  matched: string | null;
  @Field(() => OdsCodeScalar, {
    nullable: true,
    description:
      "System page to open: the trust's system as counted in the latest released round, or the system itself; null for regions and organisations without one.",
  })
  systemCode: string | null;
  @Field(() => String, { nullable: true }) systemName: string | null;
  @Field(() => DateScalar, { nullable: true }) closed: string | null;
  @Field(() => [OrganisationRef], { description: 'Present successors of a closed organisation.' }) successors: OrganisationRef[];
}
