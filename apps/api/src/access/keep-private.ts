import type { FastifyReply } from 'fastify';

/** Tells browsers and proxies to keep no copy of an answer that depends on who asks. */
export function keepPrivate(reply: FastifyReply): void {
  void reply.header('cache-control', 'no-store').header('vary', 'cookie');
}
