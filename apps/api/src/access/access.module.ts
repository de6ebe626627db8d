import { Global, Module } from '@nestjs/common';
import { APP_GUARD, HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { OrganisationRefsRepository } from '../organisations/organisation-refs.repository.js';
import { DefaultDenyGuard } from './default-deny.guard.js';
import { DEMO_OIDC, fetchWithin } from './demo/demo-provider.js';
import { PeopleRepository } from './people/people.repository.js';
import { SessionsRepository } from './sessions/sessions.repository.js';
import { AttemptsRepository } from './sign-in/attempts.repository.js';
import { OIDC, OidcClient, type OidcSource } from './sign-in/oidc-client.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { ViewerResolver } from './viewer.resolver.js';
import { Viewers } from './viewers.js';
import { ViewersService } from './viewers.service.js';

/** The provider that was set up; in a demonstration without one, the provider of the demonstration. */
function oidcSource({ mode, oidc }: Config, host: HttpAdapterHost): OidcSource {
  if (oidc || mode === 'live') return { config: oidc };
  return { config: DEMO_OIDC, fetch: fetchWithin(() => host.httpAdapter.getInstance<FastifyInstance>()) };
}

@Global()
@Module({
  controllers: [SignInController],
  providers: [
    PeopleRepository,
    SessionsRepository,
    AttemptsRepository,
    { provide: OIDC, inject: [CONFIG, HttpAdapterHost], useFactory: oidcSource },
    OidcClient,
    SignInService,
    Viewers,
    ViewersService,
    ViewerResolver,
    OrganisationRefsRepository,
    { provide: APP_GUARD, useClass: DefaultDenyGuard },
  ],
  exports: [Viewers, SessionsRepository],
})
export class AccessModule {}
