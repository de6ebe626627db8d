import { parentPort, workerData } from 'node:worker_threads';
import { loadHighs } from '@boardmark/disclosure';
import type { BoardInputs } from './board-inputs.js';
import { computeBoardRelease, STAGES } from './compute-board-release.js';

const progress = (stage: string, done: number): void => parentPort?.postMessage({ progress: { stage, done, total: STAGES } });

parentPort?.postMessage({ result: await computeBoardRelease(workerData as BoardInputs, await loadHighs(), progress) });
