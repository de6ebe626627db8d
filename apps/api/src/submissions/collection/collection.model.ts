import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { BoardRole } from '@boardmark/scoring';
import { DateScalar, OdsCodeScalar } from '../../graphql/scalars.js';
import { OrganisationRef } from '../../organisations/organisation-ref.model.js';
import { SubmissionLocked, SubmissionNotFound } from '../sign-off-result.model.js';

export const BoardRoleEnum = { EXECUTIVE: 'executive', NON_EXECUTIVE: 'non_executive' } as const;
registerEnumType(BoardRoleEnum, { name: 'BoardRole' });

@ObjectType({ description: 'A member of a board who was asked to answer. Whether they have is told to nobody.' })
export class Invitation {
  @Field(() => ID) id: string;
  @Field() email: string;
  @Field(() => BoardRoleEnum) role: BoardRole;
}

@ObjectType({ description: 'How far a board has come with a round, for those who answer for it.' })
export class Collection {
  @Field(() => ID) round: string;
  @Field() roundName: string;
  @Field(() => OrganisationRef) organisation: OrganisationRef;
  @Field() illustrative: boolean;
  @Field({ description: 'Whether the round takes answers.' }) open: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'Last day for answers.' }) closesOn: string | null;
  @Field({ description: 'Whether the board answers in the form; otherwise a file was handed in.' }) byForm: boolean;
  @Field(() => Int, { description: 'Members who have answered every statement.' }) answered: number;
  @Field(() => [Invitation]) invitations: Invitation[];
  @Field(() => String, { nullable: true }) director: string | null;
  @Field(() => String, { nullable: true }) signedOffAt: string | null;
}

@ObjectType({ description: 'A personal link, shown only where no mail is sent: in a demonstration.' })
export class DemoLink {
  @Field() email: string;
  @Field() address: string;
}

@ObjectType()
export class CollectionChanged {
  @Field(() => Collection) collection: Collection;
  @Field(() => Int, { description: 'Mails that the mail server did not take.' }) notSent: number;
  @Field(() => [DemoLink]) demoLinks: DemoLink[];

  constructor(values: CollectionChanged) {
    Object.assign(this, values);
  }
}

@ObjectType()
export class MemberProblem {
  @Field(() => Int, { description: 'Which member, from 1.' }) row: number;
  @Field() message: string;
}

@ObjectType({ description: 'Nobody was invited: something is wrong with some of the members.' })
export class MembersRefused {
  @Field(() => [MemberProblem]) problems: MemberProblem[];

  constructor(problems: MemberProblem[]) {
    this.problems = problems;
  }
}

export const CollectionResult = createUnionType({
  name: 'CollectionResult',
  types: () => [CollectionChanged, MembersRefused, SubmissionNotFound, SubmissionLocked] as const,
});

@ObjectType({ description: 'A round that takes answers of a board.' })
export class OpenCollection {
  @Field(() => ID) round: string;
  @Field() roundName: string;
  @Field(() => OdsCodeScalar) organisation: string;
  @Field() illustrative: boolean;
}

@InputType()
export class BoardMember {
  @Field() email: string;
  @Field(() => BoardRoleEnum) role: BoardRole;
}
