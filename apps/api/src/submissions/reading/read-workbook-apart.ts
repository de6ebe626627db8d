import { Worker } from 'node:worker_threads';
import { refuse } from './file-refused.js';
import type { WorkbookSheet } from './read-workbook.js';

/** Where the compiled worker lies, and what it may use. A workbook that asks for more is refused, and the server goes on. */
export interface WorkbookWorker {
  readonly entry: URL;
  readonly memoryMb: number;
  readonly milliseconds: number;
}

export const WORKBOOK_WORKER: WorkbookWorker = {
  entry: new URL('./workbook.worker.js', import.meta.url),
  memoryMb: 256,
  milliseconds: 20_000,
};

const EXPECTED = 'A workbook as saved by a spreadsheet program, with one small table';

/** The sheets of a workbook, read in a thread of its own with limits on memory and time. */
export async function readWorkbookApart(bytes: Uint8Array, limits: WorkbookWorker = WORKBOOK_WORKER): Promise<WorkbookSheet[]> {
  const worker = new Worker(limits.entry, {
    workerData: Uint8Array.from(bytes).buffer,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb, maxYoungGenerationSizeMb: 32 },
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<WorkbookSheet[]>((resolve, reject) => {
      const refused = (message: string) => reject(refuse('FILE_UNREADABLE', message, EXPECTED));
      timer = setTimeout(() => refused('The workbook took too long to read.'), limits.milliseconds);
      worker.once('message', resolve);
      worker.once('error', (error) => refused(describe(error)));
      worker.once('exit', () => refused('The workbook could not be read.'));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function describe(error: Error): string {
  const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return outOfMemory ? 'The workbook takes too much memory to read.' : 'The workbook is damaged and cannot be read.';
}
