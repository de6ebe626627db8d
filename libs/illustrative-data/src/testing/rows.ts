import { readFileSync } from 'node:fs';

/** The heading and the rows of a file below `data/`. */
export function readRows(file: string): { readonly heading: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const text = readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8');
  const [heading = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  return { heading, rows };
}
