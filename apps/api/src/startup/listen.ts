import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/config.js';

type Place = Pick<Config, 'port' | 'host'>;

/** What to say when a server cannot listen; null for a reason that is not one of place. */
export function refusalToListen(code: unknown, { port, host }: Place): string | null {
  if (code === 'EADDRINUSE') return `PORT is "${port}"; expected: a free port. Another program listens on it at ${host}.`;
  if (code === 'EACCES') return `PORT is "${port}"; expected: a port that this account may open, such as 3000.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `BOARDMARK_HOST is "${host}"; expected: an address of this machine, such as 127.0.0.1.`;
  return null;
}

/**
 * Listens, and returns the address to open. A server that cannot listen is closed again, its database included.
 *
 * @throws Error naming the setting to change
 */
export async function listen(app: NestFastifyApplication, place: Place): Promise<string> {
  try {
    await app.listen(place.port, place.host);
  } catch (error) {
    await app.close();
    const refusal = refusalToListen(error instanceof Error && 'code' in error ? error.code : null, place);
    throw refusal === null ? error : new Error(refusal, { cause: error });
  }
  const url = new URL(await app.getUrl());
  return `http://${place.host === '127.0.0.1' ? 'localhost' : url.hostname}:${url.port}`;
}
