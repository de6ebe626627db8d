import type { ApolloServerPlugin } from '@apollo/server';
import type { TrustedDocuments } from './trusted-documents.js';

interface NamedOperation {
  readonly persistedQuery?: { readonly sha256Hash?: unknown };
}

/**
 * Puts the text of a trusted document in the place of its hash, before anything is parsed. A hash that names none is refused, and so is
 * an operation without one unless `adHoc`; any text sent beside a hash is not looked at. Limits hold for trusted documents as for others.
 */
export function resolveTrustedDocuments(documents: TrustedDocuments, adHoc: boolean): ApolloServerPlugin {
  return {
    async requestDidStart({ request }) {
      const { persistedQuery, ...extensions } = (request.extensions ?? {}) as NamedOperation;
      if (adHoc && persistedQuery === undefined) return;
      const text = documents.get(String(persistedQuery?.sha256Hash));
      if (text !== undefined) {
        request.query = text;
        request.extensions = extensions;
        return;
      }
      request.extensions = { persistedQuery: {} };
      return {
        async willSendResponse({ response }) {
          response.http.status = 400;
        },
      };
    },
  };
}
