import type { Asker } from './answers.js';
import { Client } from './client.js';

interface Chosen {
  readonly id: string;
  readonly kind: string;
  readonly trusts: readonly { readonly code: string }[];
  readonly systems: readonly { readonly code: string }[];
  readonly regions: readonly { readonly code: string }[];
}

const CHOOSE = `mutation ($id: ID) {
  chooseDemoViewer(id: $id) { id kind trusts { code } systems { code } regions { code } }
}`;

/** A client that the server takes for one of the viewers of the demonstration. */
export async function become(url: string, id: string | null): Promise<{ client: Client; asker: Asker }> {
  const client = new Client(url);
  const { chooseDemoViewer: viewer } = await client.ask<{ chooseDemoViewer: Chosen }>(CHOOSE, { id });
  const codes = (list: Chosen['trusts']) => list.map(({ code }) => code);
  const asker = {
    id: viewer.id,
    kind: viewer.kind.toLowerCase(),
    trusts: codes(viewer.trusts),
    systems: codes(viewer.systems),
    regions: codes(viewer.regions),
  };
  return { client, asker };
}

/** Ids of all viewers there are to choose from. */
export async function listViewers(url: string): Promise<string[]> {
  const client = new Client(url);
  const { demoViewers } = await client.ask<{ demoViewers: readonly { viewers: readonly { id: string }[] }[] }>(
    '{ demoViewers { viewers { id } } }',
  );
  return demoViewers.flatMap(({ viewers }) => viewers.map(({ id }) => id));
}
