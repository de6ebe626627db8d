import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPidFile } from '../../src/database/embedded/postmaster-pid.js';
import { startProgram, type Finished, type RunningProgram } from '../cli/run-command.js';

export interface RunningServer extends RunningProgram {
  /** Address that the server prints once it is ready. */
  readonly url: Promise<string>;
  query<Data>(query: string): Promise<Data>;
  /** Ends the server in order; a server that has ended already stays what it is. */
  stop(): Promise<Finished>;
}

/** Starts the whole server as `npm start` does after building, on a free port unless told otherwise. */
export function startServer(settings: Readonly<Record<string, string>>): RunningServer {
  const program = startProgram('main', [], { PORT: '0', ...settings });
  const url = program.said(/Boardmark is ready: (http:\/\/\S+:\d+)\n/);
  url.catch(() => undefined);
  return {
    ...program,
    url,
    query: async <Data>(query: string): Promise<Data> => {
      const answer = await fetch(`${await url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return ((await answer.json()) as { data: Data }).data;
    },
    stop: () => {
      program.child.kill('SIGTERM');
      return program.finished;
    },
  };
}

export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'boardmark-startup-'));

/** Process of the PostgreSQL server that runs in a data folder; null when none does. */
export const serverPid = (folder: string): number | null => readPidFile(join(folder, 'postgresql'))?.pid ?? null;
