import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { DefaultDenyGuard } from './default-deny.guard.js';
import { Viewers } from './viewer.js';

@Global()
@Module({
  providers: [Viewers, { provide: APP_GUARD, useClass: DefaultDenyGuard }],
  exports: [Viewers],
})
export class AccessModule {}
