import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

type Event =
  { event: 'ready'; url: string; milliseconds: number } | { event: 'refused'; message: string } | { event: 'log'; line: string };

export interface BoardmarkProcess {
  readonly child: ChildProcess;
  /** What came of the start. */
  readonly outcome: Promise<Extract<Event, { event: 'ready' | 'refused' }>>;
  readonly exited: Promise<unknown>;
  readonly log: string[];
}

const SCRIPT = new URL('./boardmark-process.mjs', import.meta.url).pathname;

/** Starts a process of its own that opens the embedded database of a data folder. */
export function spawnBoardmark(dataFolder: string, ...options: string[]): BoardmarkProcess {
  const child = spawn(process.execPath, [SCRIPT, ...options], {
    env: { ...process.env, BOARDMARK_DATA: dataFolder, DATABASE_URL: '', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const log: string[] = [];
  const outcome = new Promise<Extract<Event, { event: 'ready' | 'refused' }>>((resolve, reject) => {
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (line) => {
      const event = JSON.parse(line) as Event;
      if (event.event === 'log') log.push(event.line);
      else resolve(event);
    });
    lines.on('close', () => reject(new Error('The process ended without a word.')));
  });
  outcome.catch(() => undefined);
  return { child, outcome, exited: once(child, 'exit'), log };
}

/** The address of the database once the process has opened it. */
export async function urlOf({ outcome }: BoardmarkProcess): Promise<string> {
  const result = await outcome;
  if (result.event === 'refused') throw new Error(result.message);
  return result.url;
}
