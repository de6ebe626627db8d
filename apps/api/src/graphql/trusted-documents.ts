import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LIST = fileURLToPath(new URL('../../../web/src/gql/persisted-documents.json', import.meta.url));

/** Text of each operation of the pages, by the SHA-256 that names it. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/**
 * Reads the list that is generated with the pages and committed; the pages need not be built.
 *
 * @throws Error for whoever starts Boardmark when the list is not there or not readable
 */
export function readTrustedDocuments(path: string = LIST): TrustedDocuments {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>));
  } catch (error) {
    throw new Error(`The list of trusted documents cannot be read from ${path}.`, { cause: error });
  }
}
