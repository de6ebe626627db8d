import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { DynamicModule } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import { costLimit } from './cost.plugin.js';
import { formatError } from './error-format.js';
import { LIMITS, limitOperations } from './limits.js';

export interface RequestContext {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** The code-first schema and its limits. Introspection and suggestions exist in demo mode only. */
export function graphqlModule(mode: 'demo' | 'live'): DynamicModule {
  const open = mode === 'demo';
  return GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
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
    plugins: [costLimit],
    formatError,
    context: (request: FastifyRequest, reply: FastifyReply): RequestContext => ({ request, reply }),
  });
}
