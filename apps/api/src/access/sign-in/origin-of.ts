import type { FastifyRequest } from 'fastify';
import type { Config } from '../../config/config.js';

/** The origin of this site: as it was set up, or in a demonstration as the browser asked for it. */
export function originOf(request: Pick<FastifyRequest, 'protocol' | 'host'>, { publicUrl }: Pick<Config, 'publicUrl'>): string {
  return publicUrl ?? `${request.protocol}://${request.host}`;
}
