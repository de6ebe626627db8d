import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { SignOutDocument } from '../gql/graphql.js';
import { leave } from './leave.js';

/** Signs out and leaves the page, so that nothing that was read stays in it. */
export function useSignOut(): { signOut: (everywhere: boolean) => Promise<void>; failed: boolean } {
  const client = useApolloClient();
  const [failed, setFailed] = useState(false);
  const signOut = async (everywhere: boolean): Promise<void> => {
    try {
      const { data } = await client.mutate({ mutation: SignOutDocument, variables: { everywhere }, fetchPolicy: 'no-cache' });
      await client.clearStore();
      leave(data?.signOut ?? '/');
    } catch {
      setFailed(true);
    }
  };
  return { signOut, failed };
}
