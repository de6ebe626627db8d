/**
 * Writes Illustrative England: invented organisations, six rounds of board answers, a published-kind round, support sessions and
 * evidence grades. Needs the built framework: `npx nx build assessment`.
 *
 *   node tools/demo-data/generate.mjs [--seed N] [--scale K] [--out DIR] [--check]
 *
 * Without `--out` it writes libs/illustrative-data: typed modules to src/*.data.ts, files to import to data. `--out DIR` writes the files
 * and `organisations.json` to a folder. `--scale 10` makes ten times as many systems and trusts, and needs `--out`. `--check` writes
 * nothing and fails when what is there differs. The same seed and scale give the same bytes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeIllustrativeEngland } from './illustrative-england.mjs';
import { readOptions } from './options.mjs';
import { folderOutputs, libraryOutputs } from './outputs.mjs';

const LIBRARY = join(import.meta.dirname, '../../libs/illustrative-data');

function write(folder, outputs) {
  for (const { path, content } of outputs) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

const differing = (folder, outputs) =>
  outputs
    .map(({ path, content }) => ({ file: join(folder, path), content }))
    .filter(({ file, content }) => !existsSync(file) || readFileSync(file, 'utf8') !== content)
    .map(({ file }) => file);

const options = readOptions(process.argv.slice(2));
if (options.fault) {
  console.error(options.fault);
  process.exit(2);
}
const made = makeIllustrativeEngland(options);
const outputs = options.out ? folderOutputs(made, options) : libraryOutputs(made, options);
const folder = options.out ?? LIBRARY;
if (options.check) {
  const files = differing(folder, outputs);
  for (const file of files) console.error(`Differs from what is generated: ${file}`);
  process.exit(files.length > 0 ? 1 : 0);
}
write(folder, outputs);
