// Runs everything that must hold: generated files, formatting, types, lint, unit tests, end-to-end tests. Prints one count at the end.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' };

const checks = [
  ['format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['build', 'npx', ['nx', 'run-many', '-t', 'build', '--outputStyle=static']],
  ['types', 'npx', ['tsc', '-p', 'tsconfig.spec.json']],
  ['generated', 'node', ['tools/ci/generated.mjs']],
  ['lint', 'npx', ['nx', 'run-many', '-t', 'lint', '--outputStyle=static']],
  ['test', 'npx', ['nx', 'run-many', '-t', 'test', '--parallel=2', '--outputStyle=static']],
  ['e2e', 'npx', ['nx', 'run-many', '-t', 'e2e', '--parallel=1', '--outputStyle=static']],
];

/** Counts that the reporter of each project leaves behind. */
function resultFiles() {
  const folders = ['apps', 'libs', 'tools'].flatMap((group) =>
    readdirSync(root + group).map((project) => `${root}${group}/${project}/test-results`),
  );
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`));
}

for (const file of resultFiles()) rmSync(file);
const failedChecks = [];
for (const [name, command, args] of checks) {
  const started = Date.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit' });
  console.log(`== ${name} ${status === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  if (status !== 0) failedChecks.push(name);
}

let passed = 0;
let failed = 0;
let files = 0;
for (const file of resultFiles()) {
  const result = JSON.parse(readFileSync(file, 'utf8'));
  passed += result.numPassedTests;
  failed += result.numFailedTests + result.numPendingTests + result.numRuntimeErrorTestSuites;
  files += 1;
}
if (files === 0) failedChecks.push('no test ran');
if (failedChecks.length > 0) {
  console.log(`\nFailed: ${failedChecks.join(', ')}`);
  failed = Math.max(failed, 1);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
