import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { Asking } from '../access/asking.js';
import type { Viewer } from '../access/viewer.js';
import type { RequestContext } from '../graphql/request-context.js';
import { DateScalar, OdsCodeScalar } from '../graphql/scalars.js';
import { Organisation } from './organisation.model.js';
import { OrganisationsService } from './organisations.service.js';
import { SearchHit } from './search-hit.model.js';

@Resolver()
export class OrganisationsResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @Query(() => [SearchHit], {
    description: 'Trusts, systems and regions by name, code, or by name or code of a predecessor. At most 20.',
  })
  @Allow('public')
  search(@Args('text') text: string, @Args('limit', { type: () => Int, defaultValue: 10 }) limit: number): Promise<SearchHit[]> {
    return this.organisations.search(text, limit);
  }

  @Query(() => Organisation, {
    nullable: true,
    description: 'An organisation and what it belonged to on a date (today when left out).',
  })
  @Allow('public')
  organisation(
    @Asking() viewer: Viewer,
    @Context() { organisations }: RequestContext,
    @Args('code', { type: () => OdsCodeScalar }) code: string,
    @Args('on', { type: () => DateScalar, nullable: true }) on: string | null,
  ): Promise<Organisation | null> {
    return organisations.load({ viewer, code, on: on ?? null });
  }
}
