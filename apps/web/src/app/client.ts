import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import type { ApolloLink } from '@apollo/client';
import { trustedDocuments } from './trusted-documents.js';

/** One client and one normalised cache for the page's life; releases never change, so what was read stays true. */
export function createClient(link: ApolloLink = new HttpLink({ uri: '/graphql' })): ApolloClient {
  return new ApolloClient({ link: trustedDocuments.concat(link), cache: createCache() });
}

export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: {
      ReleaseResult: ['Release', 'RoundNotReleased'],
      ImportResult: ['ImportAccepted', 'ImportRejected', 'ImportNotFound'],
    },
  });
}
