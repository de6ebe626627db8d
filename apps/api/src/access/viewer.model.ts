import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { ViewerKindEnum, type ViewerKind } from '../graphql/enums.js';
import { OrganisationRef } from '../organisations/organisation-ref.model.js';

@ObjectType('Session', { description: 'A sign-in that is open.' })
export class SessionView {
  @Field(() => GraphQLISODateTime, { description: 'Until then it stays open when nobody uses it; every request begins anew.' })
  idleUntil: Date;

  @Field(() => GraphQLISODateTime, { description: 'Then it ends in any case.' })
  endsAt: Date;
}

@ObjectType('Viewer', { description: 'Whoever asks, with the organisations whose scores they may read by name.' })
export class ViewerView {
  @Field(() => ID) id: string;
  @Field() label: string;
  @Field(() => ViewerKindEnum) kind: ViewerKind;
  @Field(() => [OrganisationRef]) trusts: OrganisationRef[];
  @Field(() => [OrganisationRef], { description: 'Trusts whose submissions this viewer answers for.' }) leads: OrganisationRef[];
  @Field(() => [OrganisationRef]) systems: OrganisationRef[];
  @Field(() => [OrganisationRef]) regions: OrganisationRef[];
  @Field() administers: boolean;
  @Field(() => SessionView, { nullable: true }) session: SessionView | null;
}

@ObjectType({ description: 'A way to sign in.' })
export class SignInOffer {
  @Field({ description: 'What people sign in with.' }) name: string;
}

@ObjectType()
export class DemoViewer {
  @Field(() => ID) id: string;
  @Field() label: string;
}

@ObjectType()
export class DemoViewerGroup {
  @Field() label: string;
  @Field() purpose: string;
  @Field(() => ID, { description: 'One of them to begin with.' }) example: string;
  @Field(() => [DemoViewer]) viewers: DemoViewer[];
}
