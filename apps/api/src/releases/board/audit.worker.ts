import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { type ConfidentialTable, DISCLOSURE_POLICY, loadHighs, type RoundTask, roundWorker } from '@boardmark/disclosure';
import type { Reply } from './audit-workers.js';

/** On Linux a priority is that of a thread; elsewhere it would slow down the whole server. */
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const work = roundWorker(workerData as ConfidentialTable, DISCLOSURE_POLICY, await loadHighs());

function replyTo(task: RoundTask): Reply {
  try {
    return { answer: work(task) };
  } catch (error) {
    return { error };
  }
}

parentPort?.on('message', (task: RoundTask) => parentPort?.postMessage(replyTo(task)));
