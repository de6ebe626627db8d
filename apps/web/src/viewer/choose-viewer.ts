import type { ApolloClient } from '@apollo/client';
import { readFragment } from '../gql/fragment-masking.js';
import { ChooseDemoViewerDocument, ViewerFieldsFragmentDoc } from '../gql/graphql.js';
import type { ViewerFieldsFragment } from '../gql/graphql.js';

/** Looks at the demonstration as somebody else. Nothing that was read before stays in the page. */
export async function chooseViewer(client: ApolloClient, id: string): Promise<ViewerFieldsFragment> {
  await client.clearStore();
  const { data } = await client.mutate({ mutation: ChooseDemoViewerDocument, variables: { id }, fetchPolicy: 'no-cache' });
  await client.clearStore();
  if (!data) throw new Error('The server did not say who is viewing now');
  return readFragment(ViewerFieldsFragmentDoc, data.chooseDemoViewer);
}
