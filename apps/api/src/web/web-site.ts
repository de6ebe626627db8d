import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const SITE = fileURLToPath(new URL('../../../web/dist', import.meta.url));
const YEAR = 31_536_000;

/** Serves the built pages; every address without a file extension is a page of the single-page application. */
export async function serveWebSite(fastify: FastifyInstance, root: string = SITE): Promise<void> {
  if (!existsSync(root)) return;
  await fastify.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    setHeaders: (reply, path) =>
      void reply.header('cache-control', path.includes('/assets/') ? `public, max-age=${YEAR}, immutable` : 'no-cache'),
  });
  fastify.get('/*', (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (extname(path) !== '') return reply.code(404).type('text/plain').send('There is no such file.');
    return reply.sendFile('index.html');
  });
}
