import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { DynamicModule } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import { createOrganisationLoader } from '../organisations/organisation-loader.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { OrganisationsRepository } from '../organisations/organisations.repository.js';
import { costLimit } from './cost.plugin.js';
import { formatError } from './error-format.js';
import { LIMITS, limitOperations } from './limits.js';
import type { RequestContext } from './request-context.js';
import { readTrustedDocuments } from './trusted-documents.js';
import { resolveTrustedDocuments } from './trusted-documents.plugin.js';

/** The code-first schema and its limits. Introspection, suggestions and operations of one's own exist in demo mode only. */
export function graphqlModule(mode: 'demo' | 'live'): DynamicModule {
  const open = mode === 'demo';
  const documents = readTrustedDocuments();
  const options = {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    introspection: open,
    hideSchemaDetailsFromClientErrors: !open,
    includeStacktraceInErrorResponses: false,
    graphiql: false,
    playground: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [limitOperations, ...(open ? [] : [NoSchemaIntrospectionCustomRule])],
    plugins: [resolveTrustedDocuments(documents, open), costLimit],
    formatError,
  } satisfies ApolloDriverConfig;
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    imports: [OrganisationsModule],
    inject: [OrganisationsRepository],
    useFactory: (organisations: OrganisationsRepository) => ({
      ...options,
      context: (request: FastifyRequest, reply: FastifyReply): RequestContext => ({
        request,
        reply,
        organisations: createOrganisationLoader(organisations),
      }),
    }),
  });
}
