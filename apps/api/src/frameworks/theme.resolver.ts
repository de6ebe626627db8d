import type { Theme as DomainTheme } from '@boardmark/assessment';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Theme } from './theme.model.js';

@Resolver(() => Theme)
export class ThemeResolver {
  @ResolveField(() => [String])
  statements(@Parent() theme: DomainTheme): string[] {
    return theme.statements.map(({ text }) => text);
  }
}
