import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { AppModule } from '../../src/app.module.js';
import { readConfig, type Mode } from '../../src/config/config.js';
import { createAdapter, prepareServer } from '../../src/server.js';
import { createDatabase, type TestDatabase } from '../harness/create-database.js';
import { signIn } from '../harness/sign-in.js';
import { createBoardWorld } from './board-world.js';

export interface Answer<Data> {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
  readonly data: Data;
  readonly errors?: { message: string; extensions: { code: string } }[];
}

export interface BoardServer {
  readonly app: NestFastifyApplication;
  /** Asks as an invented person, who has signed in as in a browser; as anyone when null. */
  ask<Data = unknown>(viewer: string | null, query: string, variables?: object): Promise<Answer<Data>>;
  /** Fetches a file the same way. */
  get(viewer: string | null, url: string): Promise<{ status: number; headers: Record<string, unknown>; body: string }>;
}

/** Gives a suite the whole server on a database with two released confidential rounds. Viewers are told apart by their sessions. `settings` are further ones. */
export function useBoardServer(mode: Mode = 'demo', settings: () => Record<string, string> = () => ({})): BoardServer {
  let database: TestDatabase;
  const server = {} as { -readonly [Key in keyof BoardServer]: BoardServer[Key] };
  const sessions = new Map<string, Promise<string>>();
  const sessionOf = (viewer: string): Promise<string> => {
    const cookie = sessions.get(viewer) ?? signIn(server.app, viewer);
    sessions.set(viewer, cookie);
    return cookie;
  };
  const headersOf = async (viewer: string | null) => ({
    ...(viewer === null ? {} : { cookie: await sessionOf(viewer) }),
    ...(mode === 'live' ? { 'x-forwarded-proto': 'https' } : {}),
  });

  server.ask = async <Data>(viewer: string | null, query: string, variables: object = {}) => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
      headers: await headersOf(viewer),
    });
    const { data, errors } = answer.json<{ data: Data; errors?: Answer<Data>['errors'] }>();
    return { status: answer.statusCode, headers: answer.headers, body: answer.body, data, ...(errors ? { errors } : {}) };
  };
  server.get = async (viewer, url) => {
    const { statusCode, headers, body } = await server.app.inject({ url, headers: await headersOf(viewer) });
    return { status: statusCode, headers, body };
  };

  beforeAll(async () => {
    database = await createDatabase(mode);
    const config = readConfig({ DATABASE_URL: database.url, BOARDMARK_MODE: mode, ...settings() });
    const tested = await Test.createTestingModule({ imports: [AppModule.with(config)] }).compile();
    server.app = tested.createNestApplication<NestFastifyApplication>(createAdapter(config), { logger: ['error', 'fatal'] });
    await prepareServer(server.app, config);
    await createBoardWorld(server.app);
  });

  afterAll(async () => {
    await server.app.close();
    await database.drop();
  });

  return server;
}
