import { ForbiddenException, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { PERMISSION, type Permission } from './allow.decorator.js';
import { Viewers } from './viewer.js';

function requestOf(context: ExecutionContext): FastifyRequest {
  return context.getType<GqlContextType>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<{ request: FastifyRequest }>().request
    : context.switchToHttp().getRequest<FastifyRequest>();
}

/** Lets a call through only when its handler declares a permission and the viewer holds it. */
@Injectable()
export class DefaultDenyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly viewers: Viewers,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const needed = this.reflector.get<Permission | undefined>(PERMISSION, context.getHandler());
    if (needed !== undefined && this.viewers.of(requestOf(context)).permissions.has(needed)) return true;
    throw new ForbiddenException('You may not do this.');
  }
}
