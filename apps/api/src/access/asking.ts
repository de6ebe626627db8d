import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { exchangeOf } from './exchange-of.js';
import type { Viewer } from './viewer.js';

const viewers = new WeakMap<FastifyRequest, Viewer>();

/** Keeps who asks for as long as the request lives. */
export function rememberViewer(request: FastifyRequest, viewer: Viewer): void {
  viewers.set(request, viewer);
}

/**
 * Whoever asks, as a parameter of a resolver or route.
 *
 * @throws Error outside of an operation that was let through
 */
export const Asking = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const viewer = viewers.get(exchangeOf(context).request);
  if (!viewer) throw new Error('Nobody has been told who asks.');
  return viewer;
});
