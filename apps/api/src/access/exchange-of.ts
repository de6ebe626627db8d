import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A request and the reply to it. */
export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** The request and reply behind a call of a resolver or of a route. */
export function exchangeOf(context: ExecutionContext): Exchange {
  if (context.getType<GqlContextType>() === 'graphql') return GqlExecutionContext.create(context).getContext<Exchange>();
  const http = context.switchToHttp();
  return { request: http.getRequest<FastifyRequest>(), reply: http.getResponse<FastifyReply>() };
}
