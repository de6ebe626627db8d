import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { exchangeOf } from './exchange-of.js';
import type { Viewer } from './viewer.js';
import type { Asker } from './viewers.js';

const asked = new WeakMap<FastifyRequest, Promise<Asker>>();

/** Finds out who asks once for each request, however many of its fields want to know. */
export function rememberAsker(request: FastifyRequest, find: () => Promise<Asker>): Promise<Asker> {
  const known = asked.get(request) ?? find();
  asked.set(request, known);
  return known;
}

const told = new WeakMap<FastifyRequest, Asker>();

/** Keeps who asks for those who want to know while the request is answered. */
export function tellAsker(request: FastifyRequest, asker: Asker): void {
  told.set(request, asker);
}

/**
 * Whoever asks, and the session.
 *
 * @throws Error outside of an operation that was let through
 */
export function askerOf(request: FastifyRequest): Asker {
  const asker = told.get(request);
  if (!asker) throw new Error('Nobody has been told who asks.');
  return asker;
}

/** Whoever asks, as a parameter of a resolver or route. */
export const Asking = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  return askerOf(exchangeOf(context).request).viewer;
});
