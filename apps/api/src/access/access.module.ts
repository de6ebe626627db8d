import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { DefaultDenyGuard } from './default-deny.guard.js';
import { ViewerResolver } from './viewer.resolver.js';
import { Viewers } from './viewers.js';
import { ViewersService } from './viewers.service.js';

@Global()
@Module({
  providers: [Viewers, ViewersService, ViewerResolver, { provide: APP_GUARD, useClass: DefaultDenyGuard }],
  exports: [Viewers],
})
export class AccessModule {}
