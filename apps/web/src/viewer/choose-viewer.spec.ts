import { ApolloLink } from '@apollo/client';
import { of } from 'rxjs';
import { createClient } from '../app/client.js';
import { BoardRoundsDocument, WhoIsViewingDocument } from '../gql/graphql.js';
import { chooseViewer } from './choose-viewer.js';

const viewer = (id: string) => ({
  __typename: 'Viewer',
  id,
  label: `Label of ${id}`,
  kind: 'TRUST',
  trusts: [],
  systems: [],
  regions: [],
});
const round = (id: string) => ({
  __typename: 'Round',
  id,
  name: id,
  shortName: id,
  label: id,
  asAt: '2026-09-30',
  illustrative: true,
});

/** A server that remembers who is viewing and answers with words of that viewer only. */
function server() {
  let now = 'trust:ZT001';
  return new ApolloLink(({ operationName, variables }) => {
    if (operationName === 'ChooseDemoViewer') {
      now = String(variables['id']);
      return of({ data: { chooseDemoViewer: viewer(now) } });
    }
    if (operationName === 'BoardRounds') return of({ data: { boardRounds: [round(`seen-by-${now}`)] } });
    return of({ data: { viewer: viewer(now), demoViewers: [] } });
  });
}

describe('chooseViewer', () => {
  it('answers with the new viewer and leaves nothing of the one before in the cache', async () => {
    const client = createClient(server());
    await client.query({ query: WhoIsViewingDocument });
    await client.query({ query: BoardRoundsDocument });
    expect(JSON.stringify(client.extract())).toContain('seen-by-trust:ZT001');
    const chosen = await chooseViewer(client, 'trust:ZT002');
    expect(chosen.id).toBe('trust:ZT002');
    expect(client.extract()).toEqual({});
    const { data } = await client.query({ query: BoardRoundsDocument });
    expect(data?.boardRounds.map(({ id }) => id)).toEqual(['seen-by-trust:ZT002']);
    expect(JSON.stringify(client.extract())).not.toContain('ZT001');
  });
});
