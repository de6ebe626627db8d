import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganisationRef } from '../../organisations/organisation-ref.model.js';

export const SubmissionStateEnum = {
  NOTHING: 'nothing',
  COLLECTING: 'collecting',
  HANDED_IN: 'handed_in',
  SIGNED_OFF: 'signed_off',
} as const;
export type SubmissionState = (typeof SubmissionStateEnum)[keyof typeof SubmissionStateEnum];
registerEnumType(SubmissionStateEnum, {
  name: 'SubmissionState',
  valuesMap: {
    NOTHING: { description: 'Nobody of the board has been asked, and no file was handed in.' },
    COLLECTING: { description: 'The board answers in the form.' },
    HANDED_IN: { description: 'A file was handed in and is not signed off.' },
    SIGNED_OFF: { description: 'Signed off and locked.' },
  },
});

@ObjectType({ description: 'How far an assessed organisation has come with a round; nothing of what it answered.' })
export class SubmissionProgress {
  @Field(() => OrganisationRef) organisation: OrganisationRef;
  @Field(() => OrganisationRef, { nullable: true }) system: OrganisationRef | null;
  @Field(() => SubmissionStateEnum) state: SubmissionState;
}
