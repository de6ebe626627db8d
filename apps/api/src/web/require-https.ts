import type { FastifyInstance } from 'fastify';

const FOR_MACHINES = new Set(['/livez', '/readyz']);

/** Refuses requests that did not arrive over https, as the proxy in front reports it; health checks excepted. */
export function requireHttps(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.protocol === 'https' || FOR_MACHINES.has(request.url)) return;
    await reply.code(403).type('text/plain').send('Boardmark answers over https only.');
  });
}
