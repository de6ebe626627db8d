import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from './allow.decorator.js';
import { askerOf } from './asking.js';
import type { Exchange } from './exchange-of.js';
import { DemoViewerGroup, SignInOffer, ViewerView } from './viewer.model.js';
import { ViewersService } from './viewers.service.js';

@Resolver()
export class ViewerResolver {
  constructor(private readonly viewers: ViewersService) {}

  @Query(() => ViewerView)
  @Allow('public')
  viewer(@Context() { request }: Exchange): Promise<ViewerView> {
    return this.viewers.describe(askerOf(request));
  }

  @Query(() => SignInOffer, { nullable: true, description: 'How to sign in; null where nobody can.' })
  @Allow('public')
  signIn(): SignInOffer | null {
    return this.viewers.signIn();
  }

  @Query(() => [DemoViewerGroup], { description: 'Invented people to sign in as; none in live mode.' })
  @Allow('public')
  demoViewers(): DemoViewerGroup[] {
    return this.viewers.demoViewers();
  }

  @Mutation(() => String, {
    nullable: true,
    description: 'Ends the session, or every session of the same person. Answers where the provider ends its own, if it does.',
  })
  @Allow('public')
  signOut(
    @Args('everywhere', { defaultValue: false }) everywhere: boolean,
    @Context() exchange: Exchange,
  ): Promise<string | null> {
    return this.viewers.signOut(everywhere, exchange);
  }
}
