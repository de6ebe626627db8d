import type { Asker } from './answers.js';
import { Client } from './client.js';

interface Signed {
  readonly id: string;
  readonly kind: string;
  readonly trusts: readonly { readonly code: string }[];
  readonly systems: readonly { readonly code: string }[];
  readonly regions: readonly { readonly code: string }[];
}

const WHO = '{ viewer { id kind trusts { code } systems { code } regions { code } } }';

/** A client of somebody invented who has signed in; of anyone when null. */
export async function become(url: string, id: string | null): Promise<{ client: Client; asker: Asker }> {
  const client = new Client(url);
  if (id !== null) await client.signIn(id);
  const { viewer } = await client.ask<{ viewer: Signed }>(WHO);
  const codes = (list: Signed['trusts']) => list.map(({ code }) => code);
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
