import type { OdsCode } from '@boardmark/assessment';
import type { GroupKind } from '@boardmark/disclosure';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PeerGroupKindEnum } from '../../graphql/enums.js';
import type { OrganisationRef } from '../../organisations/organisation-ref.model.js';

@ObjectType({ description: 'A registered group of trusts; peers can look at no other.' })
export class BoardGroup {
  @Field(() => ID) id: string;
  @Field(() => PeerGroupKindEnum) kind: GroupKind;
  @Field() name: string;
  @Field() shortName: string;
  @Field({ description: 'Who is in it, as a sentence.' }) rule: string;
  @Field(() => Int) nEligible: number;
  @Field(() => String, { nullable: true, description: 'How many submitted, as a band; null when nothing of it is released.' })
  submitters: string | null;
  @Field({ description: 'Whether any theme of it is released.' }) available: boolean;
  @Field({ description: 'Whether a histogram of any theme of it is released.' }) hasDistribution: boolean;
  readonly memberCodes: readonly OdsCode[];
  readonly names: () => Promise<ReadonlyMap<OdsCode, OrganisationRef>>;
}
