import { NotImplementedException } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationRef } from '../organisations/organisation-ref.model.js';
import { BoardGroup } from './model/board-group.model.js';

@Resolver(() => BoardGroup)
export class BoardGroupResolver {
  @ResolveField(() => [OrganisationRef], { description: 'Every eligible trust, whether it submitted or not.' })
  members(@Parent() group: BoardGroup): Promise<OrganisationRef[]> {
    throw new NotImplementedException(group.id);
  }
}
