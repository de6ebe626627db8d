import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationRef } from '../organisations/organisation-ref.model.js';
import { BoardGroup } from './model/board-group.model.js';
import { PeerGroupsService } from './peer-groups.service.js';

@Resolver(() => BoardGroup)
export class BoardGroupResolver {
  constructor(private readonly peers: PeerGroupsService) {}

  @ResolveField(() => [OrganisationRef], { description: 'Every eligible trust, whether it submitted or not, by name.' })
  members(@Parent() group: BoardGroup): Promise<OrganisationRef[]> {
    return this.peers.members(group);
  }
}
