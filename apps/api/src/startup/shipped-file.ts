import { createRequire } from 'node:module';
import { illustrativeRounds } from '@boardmark/illustrative-data';

const resolve = createRequire(import.meta.url).resolve;
const INVENTED = new Set(illustrativeRounds.flatMap(({ files, scoreFiles }) => [...files, ...scoreFiles]));

/** Where a file of a round that ships lies. */
export const shippedFile = (name: string): string =>
  resolve(`@boardmark/${INVENTED.has(name) ? 'illustrative-data' : 'reference-data'}/data/${name}`);
