import { setTimeout as sleep } from 'node:timers/promises';
import { startCommand, type Command } from '../cli/run-command.js';
import type { CommandSuite } from '../cli/use-command-suite.js';

/** A command holds the lock on its round while it reads, computes and stores; nobody else in the suite's database does. */
const WORKING = `SELECT 1 FROM pg_locks l JOIN pg_stat_activity a USING (pid)
  WHERE l.relation = 'round'::regclass AND l.mode = 'RowShareLock' AND a.pid <> pg_backend_pid()`;
const CONNECTED = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`;
const POLL_MS = 5;

/** Long enough for a machine that is busy with other things; half a minute is usual on an idle one. */
export const PATIENCE_MS = 240_000;

export interface Work {
  readonly command: Command;
  readonly args: readonly string[];
}

type Queries = Pick<CommandSuite, 'url' | 'query'>;

/** Waits until the server has noticed that nobody is connected any more. */
async function untilAlone({ query }: Queries): Promise<void> {
  while ((await query(CONNECTED)).length > 0) await sleep(POLL_MS);
}

/** Runs a command to its end; how long it worked on its round, in milliseconds. */
export async function measure(on: Queries, { command, args }: Work): Promise<number> {
  const { finished } = startCommand(command, args, { DATABASE_URL: on.url });
  let [working, began] = [true, 0];
  void finished.finally(() => (working = false));
  while (working && began === 0) {
    if ((await on.query(WORKING)).length > 0) began = performance.now();
    else await sleep(POLL_MS);
  }
  while (working && (await on.query(WORKING)).length > 0) await sleep(POLL_MS);
  const worked = performance.now() - began;
  const { code, out, err } = await finished;
  if (code !== 0 || began === 0) throw new Error(`The command was to succeed: ${out}${err}`);
  await untilAlone(on);
  return worked;
}

/**
 * Starts a command and kills it, either `before` milliseconds after its start or `into` milliseconds after it took the lock on its
 * round. True: it was killed; false: it had ended by then.
 */
export async function killCommand(
  on: Queries,
  { command, args }: Work,
  moment: { readonly before: number } | { readonly into: number },
): Promise<boolean> {
  const { child, finished } = startCommand(command, args, { DATABASE_URL: on.url });
  let running = true;
  void finished.finally(() => (running = false));
  if ('into' in moment) while (running && (await on.query(WORKING)).length === 0) await sleep(POLL_MS);
  await sleep('into' in moment ? moment.into : moment.before);
  child.kill('SIGKILL');
  const { code } = await finished;
  await untilAlone(on);
  return code === null;
}

/** `n` moments: the first while the program is starting, the others spread at random over its work and a little longer. */
export function moments(n: number, worked: number): ({ before: number } | { into: number })[] {
  const spread = (i: number) => (1.25 * worked * (i + Math.random())) / (n - 1);
  return Array.from({ length: n }, (_, i) => (i === 0 ? { before: 1000 * Math.random() } : { into: spread(i - 1) }));
}
