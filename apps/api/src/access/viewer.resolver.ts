import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from './allow.decorator.js';
import { Asking } from './asking.js';
import type { Exchange } from './exchange-of.js';
import type { Viewer } from './viewer.js';
import { DemoViewerGroup, ViewerView } from './viewer.model.js';
import { ViewersService } from './viewers.service.js';

@Resolver()
export class ViewerResolver {
  constructor(private readonly viewers: ViewersService) {}

  @Query(() => ViewerView)
  @Allow('public')
  viewer(@Asking() viewer: Viewer): Promise<ViewerView> {
    return this.viewers.describe(viewer);
  }

  @Query(() => [DemoViewerGroup], { description: 'Invented viewers to choose from; none in live mode.' })
  @Allow('public')
  demoViewers(): Promise<DemoViewerGroup[]> {
    return this.viewers.demoViewers();
  }

  @Mutation(() => ViewerView, {
    description: 'Looks at the demonstration as somebody else; anyone when null. In demo mode only.',
  })
  @Allow('public')
  chooseDemoViewer(
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
    @Context() exchange: Exchange,
  ): Promise<ViewerView> {
    return this.viewers.choose(id, exchange);
  }
}
