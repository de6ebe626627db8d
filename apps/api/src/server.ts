import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { demoPeople } from './access/demo/demo-people.js';
import { serveDemoProvider } from './access/demo/demo-provider.js';
import { AppModule } from './app.module.js';
import type { Config } from './config/config.js';
import { LIMITS } from './graphql/limits.js';
import { QuietLogger } from './startup/quiet-logger.js';
import { ShippedRoundsService } from './startup/shipped-rounds.service.js';
import { MAX_UPLOAD_BYTES } from './submissions/reading/read-score-file.js';
import { requireHttps } from './web/require-https.js';
import { securityHeaders } from './web/security-headers.js';
import { tellServerTiming } from './web/server-timing.js';
import { serveWebSite } from './web/web-site.js';

/** A request that has not arrived by then is given up. */
const REQUEST_TIMEOUT_MS = 30_000;

/** In live mode the proxy in front is believed about the address and the protocol of a request. */
export function createAdapter({ mode }: Config): FastifyAdapter {
  return new FastifyAdapter({ bodyLimit: LIMITS.bodyBytes, requestTimeout: REQUEST_TIMEOUT_MS, trustProxy: mode === 'live' });
}

/** Puts headers, uploads and pages in place, opens the database and releases the rounds that ship. */
export async function prepareServer(app: NestFastifyApplication, { mode, oidc }: Config): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  if (mode === 'live') requireHttps(fastify);
  else tellServerTiming(fastify);
  await fastify.register(helmet, securityHeaders(mode));
  await fastify.register(compress);
  await fastify.register(multipart, { limits: { fileSize: MAX_UPLOAD_BYTES, files: 1, fields: 0, parts: 1 } });
  if (mode === 'demo' && oidc === null) await serveDemoProvider(fastify, DEMO_IDS);
  await serveWebSite(fastify);
  await app.init();
  await app.get(ShippedRoundsService).publish();
}

const DEMO_IDS: ReadonlySet<string> = new Set(demoPeople.flatMap(({ people }) => people.map(({ id }) => id)));

/** The whole server, ready to listen. */
export async function createServer(config: Config): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), createAdapter(config), {
    logger: new QuietLogger(),
    abortOnError: false,
  });
  app.enableShutdownHooks();
  await prepareServer(app, config);
  return app;
}
