import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformFile } from '@swc/core';

const READING = join(import.meta.dirname, '..');
const WORKSPACE = join(READING, '../../../../..');
const MODULES = ['workbook.worker', 'read-workbook'];

/**
 * Compiles the workbook worker for tests that run from source: a thread cannot be started from TypeScript. Call `remove` at the end.
 * The folder lies inside the workspace, so that the worker finds its packages.
 */
export async function compileWorker() {
  await mkdir(join(WORKSPACE, 'tmp'), { recursive: true });
  const folder = await mkdtemp(join(WORKSPACE, 'tmp', 'workbook-worker-'));
  for (const module of MODULES) {
    const { code } = await transformFile(join(READING, `${module}.ts`), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    await writeFile(join(folder, `${module}.js`), code);
  }
  const entry = pathToFileURL(join(folder, 'workbook.worker.js'));
  return { entry, remove: () => rm(folder, { recursive: true, force: true }) };
}
