import type { Client } from './client.js';

interface TypeAnswer {
  readonly name: string;
  readonly kind: string;
  readonly fields: readonly { readonly name: string }[] | null;
}

const TYPES = '{ __schema { types { name kind fields { name } } } }';

/** Names of the fields of every object type of the API. */
export async function readFields(client: Client): Promise<Record<string, readonly string[]>> {
  const { __schema: schema } = await client.ask<{ __schema: { types: readonly TypeAnswer[] } }>(TYPES);
  const objects = schema.types.filter(({ kind, name }) => kind === 'OBJECT' && !name.startsWith('__'));
  return Object.fromEntries(objects.map(({ name, fields }) => [name, (fields ?? []).map((field) => field.name)]));
}
