import { readTrustedDocuments } from '../../src/graphql/trusted-documents.js';

/** Hash of the trusted document that holds a query of this name. */
export function byName(query: string): string {
  const [hash] = [...readTrustedDocuments()].find(([, text]) => new RegExp(`query ${query}\\b`).test(text)) ?? [];
  if (hash === undefined) throw new Error(`No trusted document holds a query ${query}.`);
  return hash;
}

/** Body of a request that names its operation by a hash. */
export const nameIt = (sha256Hash: unknown, variables: object = {}): object => ({
  variables,
  extensions: { persistedQuery: { version: 1, sha256Hash } },
});
