import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ConfidentialTable, RoundAnswer, RoundTask } from '@boardmark/disclosure';

/** What a thread says to a task. */
export type Reply = { readonly answer: RoundAnswer } | { readonly error: unknown };

const ENTRY = new URL('./audit.worker.js', import.meta.url);
const MOST = 4;
const MEMORY_MB = 512;

/** Answers tasks, in their order. */
export type Answers = (tasks: readonly RoundTask[]) => Promise<RoundAnswer[]>;

/** Runs `use` with as many threads as there are cores, four at most, to share out the parts of a decision; they end with it. */
export async function withAuditWorkers<Result>(
  table: ConfidentialTable,
  use: (answers: Answers) => Promise<Result>,
): Promise<Result> {
  const threads = Array.from(
    { length: Math.min(MOST, availableParallelism()) },
    () => new Worker(ENTRY, { workerData: table, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB }, execArgv: [] }),
  );
  const homes = new Map<number, Worker>();
  try {
    return await use((tasks) => shareOut(tasks, threads, homes));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** The next task goes to whoever is free; one about a pattern to the thread that has decided on it. */
async function shareOut(
  tasks: readonly RoundTask[],
  threads: readonly Worker[],
  homes: Map<number, Worker>,
): Promise<RoundAnswer[]> {
  const answers: RoundAnswer[] = [];
  const open = tasks.map((task, place) => ({ task, place, home: task.part === 'combine' ? homes.get(task.pattern) : undefined }));
  const workOff = async (thread: Worker): Promise<void> => {
    for (;;) {
      const next = open.findIndex(({ home }) => home === undefined || home === thread);
      const [taken] = next < 0 ? [] : open.splice(next, 1);
      if (!taken) return;
      if (taken.task.part === 'decide') homes.set(taken.task.pattern, thread);
      answers[taken.place] = await ask(thread, taken.task);
    }
  };
  await Promise.all(threads.map(workOff));
  return answers;
}

function ask(thread: Worker, task: RoundTask): Promise<RoundAnswer> {
  return new Promise((resolve, reject) => {
    const done = (): void => void thread.off('message', onReply).off('error', fail).off('exit', onExit);
    const fail = (error: unknown): void => {
      done();
      reject(error as Error);
    };
    const onReply = (reply: Reply): void => {
      if ('error' in reply) return fail(reply.error);
      done();
      resolve(reply.answer);
    };
    const onExit = (code: number): void => fail(new Error(`A thread of the audit ended early (${code}).`));
    thread.on('message', onReply).on('error', fail).on('exit', onExit);
    thread.postMessage(task);
  });
}
