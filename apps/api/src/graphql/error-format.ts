import { unwrapResolverError } from '@apollo/server/errors';
import { ForbiddenException, HttpException } from '@nestjs/common';
import { Logger } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';

/** Every code an error of this API can carry. */
export const ERROR_CODES = ['BAD_REQUEST', 'UNTRUSTED_DOCUMENT', 'FORBIDDEN', 'COST_LIMIT', 'INTERNAL'] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

const REQUEST_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

function codeOf(formatted: GraphQLFormattedError, cause: unknown): ErrorCode {
  const code = String(formatted.extensions?.['code'] ?? '');
  if (cause instanceof ForbiddenException) return 'FORBIDDEN';
  if (code === 'COST_LIMIT') return code;
  if (code === 'PERSISTED_QUERY_NOT_SUPPORTED') return 'UNTRUSTED_DOCUMENT';
  if (REQUEST_FAULTS.has(code)) return 'BAD_REQUEST';
  return cause instanceof HttpException && cause.getStatus() < 500 ? 'BAD_REQUEST' : 'INTERNAL';
}

const MESSAGES: Partial<Record<ErrorCode, string>> = {
  INTERNAL: 'Something went wrong on the server.',
  UNTRUSTED_DOCUMENT: 'This operation is not one of the trusted documents of this server.',
};

const log = new Logger('GraphQL');

/** Answers with a code from the closed list; what went wrong inside stays in the log. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const code = codeOf(formatted, cause);
  if (code === 'INTERNAL') log.error(cause instanceof Error ? cause.stack : String(cause));
  return {
    message: MESSAGES[code] ?? formatted.message,
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code },
  };
}
