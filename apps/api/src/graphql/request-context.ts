import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OrganisationLoader } from '../organisations/organisation-loader.js';

/** What one GraphQL request carries to its resolvers; loaders live as long as it does. */
export interface RequestContext {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly organisations: OrganisationLoader;
}
