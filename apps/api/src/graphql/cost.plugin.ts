import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import { LIMITS } from './limits.js';

/** Refuses an operation whose estimated cost (one per field, more where declared) is over the limit, before anything runs. */
export const costLimit: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document, schema }) {
        const cost = getComplexity({
          schema,
          query: document,
          ...(request.operationName ? { operationName: request.operationName } : {}),
          variables: request.variables ?? {},
          estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })],
        });
        if (cost > LIMITS.cost) {
          throw new GraphQLError(`This request costs ${cost}; the limit is ${LIMITS.cost}.`, {
            extensions: { code: 'COST_LIMIT' },
          });
        }
      },
    };
  },
};
