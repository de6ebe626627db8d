import { NotImplementedException } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BoardRelease } from '../board/model/board-release.model.js';
import { DataFile } from './data-file.model.js';

@Resolver(() => BoardRelease)
export class BoardReleaseFilesResolver {
  @ResolveField(() => [DataFile], { description: 'Files with the same numbers, as far as the viewer may read them.' })
  files(@Parent() release: BoardRelease): DataFile[] {
    throw new NotImplementedException(release.id);
  }
}
