import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { findExcesses } from './budgets.js';
import type { BuiltFile } from './budgets.js';

function toBuiltFile(file: Rolldown.OutputChunk | Rolldown.OutputAsset): BuiltFile[] {
  const size = (content: string | Uint8Array): number => gzipSync(content).byteLength / 1000;
  if (file.type === 'chunk') {
    const kind = file.isEntry ? 'entry' : file.isDynamicEntry ? 'route' : 'shared';
    return [{ name: file.fileName, size: size(file.code), kind, imports: file.imports }];
  }
  return file.fileName.endsWith('.css') ? [{ name: file.fileName, size: size(file.source), kind: 'style', imports: [] }] : [];
}

/** Fails the build when it has grown beyond its budgets. */
export function checkBudgets(): Plugin {
  return {
    name: 'check-budgets',
    apply: 'build',
    writeBundle(_options, bundle) {
      const excesses = findExcesses(Object.values(bundle).flatMap(toBuiltFile));
      if (excesses.length > 0) this.error(excesses.join('\n'));
    },
  };
}
