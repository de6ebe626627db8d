import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import { LIMITS } from './limits.js';

const estimators = [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })];

const TOO_LARGE = 'maximum allowed number of nodes';

/**
 * Estimated cost, one a field and more where declared; null when the request is too large to be estimated.
 *
 * @throws GraphQLError with the code BAD_USER_INPUT for variables that are not what they are declared to be
 */
function estimate(query: Omit<Parameters<typeof getComplexity>[0], 'estimators'>): number | null {
  try {
    return getComplexity({ ...query, estimators, maxQueryNodes: LIMITS.cost });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes(TOO_LARGE)) return null;
    throw new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
}

/** Refuses an operation whose estimated cost is over the limit, before anything runs. */
export const costLimit: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document, schema }) {
        const operation = request.operationName ? { operationName: request.operationName } : {};
        const cost = estimate({ schema, query: document, variables: request.variables ?? {}, ...operation });
        if (cost !== null && cost <= LIMITS.cost) return;
        const size = cost === null ? 'is too large' : `costs ${cost}`;
        throw new GraphQLError(`This request ${size}; the limit is ${LIMITS.cost}.`, {
          extensions: { code: 'COST_LIMIT', http: { status: 400 } },
        });
      },
    };
  },
};
