import { createUnionType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OdsCodeScalar } from '../../graphql/scalars.js';
import type { ScopeKind } from './scope-kind.js';

export const ScopeKindEnum = {
  TRUST_LEAD: 'trust_lead',
  BOARD_MEMBER: 'board_member',
  SYSTEM: 'system',
  REGION: 'region',
  ADMINISTRATOR: 'administrator',
  CONTRACTOR: 'contractor',
} as const satisfies Record<string, ScopeKind>;
registerEnumType(ScopeKindEnum, { name: 'ScopeKind' });

@ObjectType({ description: 'What somebody has to do with an organisation, or with the service as a whole.' })
export class PersonScope {
  @Field(() => ScopeKindEnum) kind: ScopeKind;
  @Field(() => OdsCodeScalar, { nullable: true }) organisation: string | null;
}

@ObjectType({ description: 'Somebody who may sign in.' })
export class Person {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field({ description: 'Whether they have signed in before; otherwise they are known by their address.' }) known: boolean;
  @Field(() => [PersonScope]) scopes: PersonScope[];
}

@ObjectType()
export class PersonChanged {
  @Field(() => Person) person: Person;

  constructor(person: Person) {
    this.person = person;
  }
}

@ObjectType({ description: 'Nothing was changed.' })
export class PersonRefused {
  @Field() message: string;

  constructor(message: string) {
    this.message = message;
  }
}

export const PersonResult = createUnionType({
  name: 'PersonResult',
  types: () => [PersonChanged, PersonRefused] as const,
});
