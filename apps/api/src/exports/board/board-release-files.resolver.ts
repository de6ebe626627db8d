import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BoardRelease } from '../../board/model/board-release.model.js';
import { DataFile } from '../data-file.model.js';
import { BoardDataFilesService } from './board-data-files.service.js';

@Resolver(() => BoardRelease)
export class BoardReleaseFilesResolver {
  constructor(private readonly boardFiles: BoardDataFilesService) {}

  @ResolveField(() => [DataFile], { description: 'Files with the same numbers, as far as the viewer may read them.' })
  files(@Parent() release: BoardRelease): Promise<DataFile[]> {
    return this.boardFiles.list(release);
  }
}
