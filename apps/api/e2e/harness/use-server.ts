import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ANYONE, type Viewer } from '../../src/access/viewer.js';
import { Viewers } from '../../src/access/viewers.js';
import { AppModule } from '../../src/app.module.js';
import { readConfig, type Mode } from '../../src/config/config.js';
import { createAdapter, prepareServer } from '../../src/server.js';
import { createDatabase, type TestDatabase } from './create-database.js';

export const ADMINISTRATOR: Viewer = {
  ...ANYONE,
  id: 'administrator',
  kind: 'administrator',
  label: 'Administrator',
  permissions: new Set(['public', 'peer', 'administrator'] as const),
  administrator: true,
  key: 'administrator',
};

export interface Answer<Data> {
  status: number;
  data?: Data;
  errors?: { message: string; extensions: { code: string } }[];
}

export interface TestServer {
  readonly app: NestFastifyApplication;
  /** Answers a GraphQL request as whoever `viewer` is. */
  query<Data>(query: string, variables?: object): Promise<Answer<Data>>;
  /** Sends the body of a GraphQL request as it is. */
  send<Data>(payload: object): Promise<Answer<Data>>;
  viewer: Viewer;
}

/** Gives a suite the whole server on a database of its own, its shipped rounds released. */
export function useServer(mode: Mode = 'demo'): TestServer {
  let database: TestDatabase;
  const server = { viewer: ANYONE } as { -readonly [Key in keyof TestServer]: TestServer[Key] };

  server.send = async (payload) => {
    const headers = mode === 'live' ? { 'x-forwarded-proto': 'https' } : {};
    const answer = await server.app.inject({ method: 'POST', url: '/graphql', payload, headers });
    return { status: answer.statusCode, ...(answer.json() as object) };
  };
  server.query = (query, variables = {}) => server.send({ query, variables });

  beforeAll(async () => {
    database = await createDatabase(mode);
    const config = readConfig({ DATABASE_URL: database.url, BOARDMARK_MODE: mode });
    const tested = await Test.createTestingModule({ imports: [AppModule.with(config)] })
      .overrideProvider(Viewers)
      .useValue({ of: () => Promise.resolve({ viewer: server.viewer, session: null }) })
      .compile();
    server.app = tested.createNestApplication<NestFastifyApplication>(createAdapter(config), { logger: ['error', 'fatal'] });
    await prepareServer(server.app, config);
  });

  afterEach(() => {
    server.viewer = ANYONE;
  });

  afterAll(async () => {
    await server.app.close();
    await database.drop();
  });

  return server;
}
