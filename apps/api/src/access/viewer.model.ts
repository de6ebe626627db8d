import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ViewerKindEnum, type ViewerKind } from '../graphql/enums.js';
import { OrganisationRef } from '../organisations/organisation-ref.model.js';

@ObjectType('Viewer', { description: 'Whoever asks, with the organisations whose scores they may read by name.' })
export class ViewerView {
  @Field(() => ID) id: string;
  @Field() label: string;
  @Field(() => ViewerKindEnum) kind: ViewerKind;
  @Field(() => [OrganisationRef]) trusts: OrganisationRef[];
  @Field(() => [OrganisationRef]) systems: OrganisationRef[];
  @Field(() => [OrganisationRef]) regions: OrganisationRef[];
}

@ObjectType()
export class DemoViewer {
  @Field(() => ID) id: string;
  @Field() label: string;
}

@ObjectType()
export class DemoViewerGroup {
  @Field() label: string;
  @Field(() => [DemoViewer]) viewers: DemoViewer[];
}
