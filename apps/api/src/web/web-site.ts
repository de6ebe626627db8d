import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const SITE = fileURLToPath(new URL('../../../web/dist', import.meta.url));
const YEAR_MS = 31_536_000_000;

/** Addresses that the single-page application knows; every other one is answered with its not-found page. */
const PAGES =
  /^\/((systems|themes)(\/[\w-]+)?|board(\/(trusts|systems|regions|releases)\/[\w-]+)?|sign-in|assess|collect(\/[\w-]+){0,2}|administer(\/[\w-]+)?|method|data|corrections|accessibility)?\/?$/;

/** Serves the built pages. An address with a file extension is a file; names of assets contain their hash and are kept for a year. */
export async function serveWebSite(fastify: FastifyInstance, root: string = SITE): Promise<void> {
  if (!existsSync(root)) return;
  await fastify.register(fastifyStatic, { root, serve: false });
  fastify.get('/*', (request, reply) => {
    const path = decodeURIComponent(request.url.split('?')[0] ?? '/');
    if (path.startsWith('/assets/')) return reply.sendFile(path, { maxAge: YEAR_MS, immutable: true });
    if (extname(path) !== '') return reply.header('cache-control', 'no-cache').sendFile(path);
    return reply
      .code(PAGES.test(path) ? 200 : 404)
      .header('cache-control', 'no-cache')
      .sendFile('index.html', { cacheControl: false });
  });
}
