import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Config } from './config/config.js';
import { LIMITS } from './graphql/limits.js';
import { ShippedRoundsService } from './startup/shipped-rounds.service.js';
import { MAX_UPLOAD_BYTES } from './submissions/reading/read-score-file.js';
import { requireHttps } from './web/require-https.js';
import { securityHeaders } from './web/security-headers.js';
import { serveWebSite } from './web/web-site.js';

/** The whole server, ready to listen: database open, shipped rounds released, pages and API in place. */
export async function createServer(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: LIMITS.bodyBytes, trustProxy: config.mode === 'live' });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    logger: ['log', 'warn', 'error', 'fatal'],
    abortOnError: false,
  });
  app.enableShutdownHooks();
  const fastify = adapter.getInstance();
  if (config.mode === 'live') requireHttps(fastify);
  await fastify.register(helmet, securityHeaders(config.mode));
  await fastify.register(multipart, { limits: { fileSize: MAX_UPLOAD_BYTES, files: 1, fields: 0, parts: 1 } });
  await serveWebSite(fastify);
  await app.init();
  await app.get(ShippedRoundsService).publish();
  return app;
}
