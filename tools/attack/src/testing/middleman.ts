import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FileAnswer } from '../fetch/answers.js';

/** One request of somebody. */
export interface Asked {
  readonly viewer: string;
  readonly path: string;
  /** Null for a file. */
  readonly body: string | null;
}

export type Answer = (asked: Asked) => Promise<FileAnswer>;

/** Stands between readers and a server, and may change what is asked and what is answered. */
export type Middleman = (asked: Asked, answer: Answer) => Promise<FileAnswer>;

/** Headers that belong to one connection, not to the answer. */
const OWN = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'content-encoding']);

/** Cookies of one answer, kept together as one header of the record. */
const COOKIES = 'set-cookie';
const BETWEEN = '\n';

const headersOf = ({ headers }: Response): Record<string, string> => {
  const cookies = headers.getSetCookie().join(BETWEEN);
  return { ...Object.fromEntries(headers), ...(cookies && { [COOKIES]: cookies }) };
};

const headersToPass = (headers: FileAnswer['headers']) =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      if (OWN.has(name)) return [];
      return [[name, name === COOKIES ? value.split(BETWEEN) : value]];
    }),
  );

/** What a server answers. */
export function answersOf(url: string): Answer {
  return async ({ viewer, path, body }) => {
    const headers = { ...(viewer ? { cookie: viewer } : {}), ...(body === null ? {} : { 'content-type': 'application/json' }) };
    const response = await fetch(url + path, { redirect: 'manual', headers, ...(body === null ? {} : { method: 'POST', body }) });
    return { path, status: response.status, headers: headersOf(response), body: await response.text() };
  };
}

/** Does some work with a server whose answers pass through somebody's hands. */
export async function through<Result>(
  answer: Answer,
  middleman: Middleman,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const asked = { viewer: request.headers.cookie ?? '', path: request.url ?? '/', body: await bodyOf(request) };
    const { status, headers, body } = await middleman(asked, answer);
    response.writeHead(status, headersToPass(headers)).end(body);
  };
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  if (request.method !== 'POST') return null;
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
