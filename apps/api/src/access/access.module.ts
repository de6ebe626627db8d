import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { OrganisationRefsRepository } from '../organisations/organisation-refs.repository.js';
import { DefaultDenyGuard } from './default-deny.guard.js';
import { DemoViewers } from './demo/demo-viewers.js';
import { RegisteredPersonsRepository } from './registered-persons.repository.js';
import { ViewerResolver } from './viewer.resolver.js';
import { Viewers } from './viewers.js';
import { ViewersService } from './viewers.service.js';

@Global()
@Module({
  providers: [
    RegisteredPersonsRepository,
    DemoViewers,
    Viewers,
    ViewersService,
    ViewerResolver,
    OrganisationRefsRepository,
    { provide: APP_GUARD, useClass: DefaultDenyGuard },
  ],
  exports: [Viewers],
})
export class AccessModule {}
