import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Release } from '../benchmarks/release.model.js';
import { DataFile } from './data-file.model.js';
import { DATA_FILES } from './data-files.js';

@Resolver(() => Release)
export class ReleaseFilesResolver {
  @ResolveField(() => [DataFile], { description: 'Files with the same numbers.' })
  files(@Parent() { round }: Release): DataFile[] {
    const address = (name: string) => `/data/${round.framework.framework}/${round.id}/${name}.csv`;
    return DATA_FILES.map(({ name, title }) => ({ name: `${name}.csv`, url: address(name), description: title }));
  }
}
