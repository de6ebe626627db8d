import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import type { ApolloLink } from '@apollo/client';
import { POSSIBLE_TYPES } from './possible-types.js';
import { trustedDocuments } from './trusted-documents.js';

/**
 * One client and one normalised cache. Releases never change, so what was read stays true for the same viewer; with another viewer
 * everything is read anew.
 */
export function createClient(link: ApolloLink = new HttpLink({ uri: '/graphql' })): ApolloClient {
  return new ApolloClient({ link: trustedDocuments.concat(link), cache: createCache() });
}

/** A group has the same id in every round and other members: it lives inside its release, as does what a viewer reads by name. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: POSSIBLE_TYPES,
    typePolicies: {
      BoardGroup: { keyFields: false },
      DemoViewer: { keyFields: false },
      TrustBoard: { merge: true },
      SystemBoard: { merge: true },
      RegionBoard: { merge: true },
    },
  });
}
