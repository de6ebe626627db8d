import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';

/** The request behind a call of a resolver or of a route. */
export function requestOf(context: ExecutionContext): FastifyRequest {
  return context.getType<GqlContextType>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<{ request: FastifyRequest }>().request
    : context.switchToHttp().getRequest<FastifyRequest>();
}
