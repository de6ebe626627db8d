import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { BoardInputs } from './board-inputs.js';
import type { BoardRelease } from './compute-board-release.js';

/** How far the work on a release has come. */
export interface Stage {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}
export type OnStage = (stage: Stage) => void;

type Message = { readonly progress: Stage } | { readonly result: BoardRelease };

const MEMORY_MB = 1024;

/** Computes releases in a thread of their own, so that the server goes on answering. */
@Injectable()
export class BoardComputer implements OnApplicationShutdown {
  /** The compiled worker. */
  readonly entry: URL = new URL('./board-release.worker.js', import.meta.url);
  private readonly running = new Set<Worker>();

  async compute(inputs: BoardInputs, onStage: OnStage): Promise<BoardRelease> {
    const worker = new Worker(this.entry, {
      workerData: inputs,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      execArgv: [],
    });
    this.running.add(worker);
    try {
      return await new Promise<BoardRelease>((resolve, reject) => {
        worker.on('message', (message: Message) => ('progress' in message ? onStage(message.progress) : resolve(message.result)));
        worker.once('error', reject);
        worker.once('exit', (code) => reject(new Error(`The computation ended early (${code}).`)));
      });
    } finally {
      this.running.delete(worker);
      await worker.terminate();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.running].map((worker) => worker.terminate()));
  }
}
