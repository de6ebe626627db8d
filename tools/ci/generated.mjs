// Writes the schema and the documents again and fails when they differ from what is committed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const schema = 'apps/api/schema.graphql';
const documents = 'apps/web/src/gql';
const read = (path) => readFileSync(join(root, path), 'utf8');
const folder = () =>
  Object.fromEntries(readdirSync(join(root, documents)).map((name) => [join(documents, name), read(join(documents, name))]));

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}

const committed = { [schema]: read(schema), ...folder() };
const fresh = mkdtempSync(join(tmpdir(), 'boardmark-schema-'));
run('node', ['apps/api/dist/cli/print-schema.js', join(fresh, 'schema.graphql')]);
run('npx', ['graphql-codegen', '--config', 'codegen.ts']);
const generated = { [schema]: readFileSync(join(fresh, 'schema.graphql'), 'utf8'), ...folder() };
rmSync(fresh, { recursive: true, force: true });

const changed = [...new Set([...Object.keys(committed), ...Object.keys(generated)])].filter(
  (path) => committed[path] !== generated[path],
);
if (changed.length > 0) {
  console.error(`Generated files are out of date (run "npm run generate"): ${changed.join(', ')}`);
  process.exit(1);
}
