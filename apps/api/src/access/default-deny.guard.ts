import { ForbiddenException, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { PERMISSION, type Permission } from './allow.decorator.js';
import { rememberAsker, tellAsker } from './asking.js';
import { exchangeOf } from './exchange-of.js';
import { keepPrivate } from './keep-private.js';
import { ANYONE } from './viewer.js';
import { Viewers } from './viewers.js';

/** Lets a call through only when its handler declares permissions and the viewer holds one of them. */
@Injectable()
export class DefaultDenyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly viewers: Viewers,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const allowed = this.reflector.get<readonly Permission[] | undefined>(PERMISSION, context.getHandler()) ?? [];
    const { request, reply } = exchangeOf(context);
    const asker = await rememberAsker(request, () => this.viewers.of(request));
    tellAsker(request, asker);
    const { viewer } = asker;
    if (viewer.key !== ANYONE.key) keepPrivate(reply);
    if (allowed.some((permission) => viewer.permissions.has(permission))) return true;
    throw new ForbiddenException('You may not do this.');
  }
}
