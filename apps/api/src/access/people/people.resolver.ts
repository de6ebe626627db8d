import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OdsCodeScalar } from '../../graphql/scalars.js';
import { Allow } from '../allow.decorator.js';
import { Asking } from '../asking.js';
import type { Viewer } from '../viewer.js';
import { Person, PersonResult, ScopeKindEnum } from './people.model.js';
import { PeopleService } from './people.service.js';
import type { ScopeKind } from './scope-kind.js';

const nullableCode = { type: () => OdsCodeScalar, nullable: true } as const;

@Resolver()
export class PeopleResolver {
  constructor(private readonly people: PeopleService) {}

  @Query(() => [Person], {
    description: 'People by part of a name or address, or by the code of an organisation; fifty at most.',
  })
  @Allow('administrator')
  persons(@Args('text', { defaultValue: '' }) text: string): Promise<Person[]> {
    return this.people.search(text);
  }

  @Mutation(() => PersonResult, { description: 'Adds somebody, known by an address until they first sign in, with one scope.' })
  @Allow('administrator')
  addPerson(
    @Asking() viewer: Viewer,
    @Args('name') name: string,
    @Args('email') email: string,
    @Args('kind', { type: () => ScopeKindEnum }) kind: ScopeKind,
    @Args('organisation', nullableCode) organisation: string | null,
  ): Promise<typeof PersonResult> {
    return this.people.add(viewer.id, name, email, { kind, organisation: organisation ?? null });
  }

  @Mutation(() => PersonResult, { description: 'Gives a further scope, audited beside everything released so far.' })
  @Allow('administrator')
  grantScope(
    @Asking() viewer: Viewer,
    @Args('person', { type: () => ID }) person: string,
    @Args('kind', { type: () => ScopeKindEnum }) kind: ScopeKind,
    @Args('organisation', nullableCode) organisation: string | null,
  ): Promise<typeof PersonResult> {
    return this.people.grant(viewer.id, person, { kind, organisation: organisation ?? null });
  }

  @Mutation(() => PersonResult, { description: 'Takes a scope away.' })
  @Allow('administrator')
  revokeScope(
    @Asking() viewer: Viewer,
    @Args('person', { type: () => ID }) person: string,
    @Args('kind', { type: () => ScopeKindEnum }) kind: ScopeKind,
    @Args('organisation', nullableCode) organisation: string | null,
  ): Promise<typeof PersonResult> {
    return this.people.revoke(viewer.id, person, { kind, organisation: organisation ?? null });
  }
}
